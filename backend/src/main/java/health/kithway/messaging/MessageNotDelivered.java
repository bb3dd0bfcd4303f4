package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.job.Fact;
import health.kithway.messaging.carrier.FaultKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message did not reach its reader and is not tried again on its channel; or nobody can say whether it did.
 *
 * @param subject the message
 * @param kind absent when nobody can say
 */
public record MessageNotDelivered(
        UUID subject,
        UUID personId,
        @Nullable UUID referralId,
        Channel channel,
        @Nullable FaultKind kind) implements Fact {}
