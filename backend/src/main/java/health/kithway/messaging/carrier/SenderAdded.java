package health.kithway.messaging.carrier;

import health.kithway.consent.Channel;
import health.kithway.job.Fact;
import java.util.UUID;

/**
 * An organization has one more address to send from.
 *
 * @param subject the sender
 * @param first whether it is the first of its channel
 */
public record SenderAdded(UUID subject, Channel channel, boolean first) implements Fact {}
