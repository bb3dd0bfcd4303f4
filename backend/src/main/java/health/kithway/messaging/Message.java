package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import java.time.Instant;

/** One message as staff may see it: no address and no words. The occasion is why it was wanted, as {@link NewMessage} has it. */
public record Message(
        MessageId id,
        String templateKey,
        Channel channel,
        Language language,
        MessageState state,
        String occasion,
        Permit permit,
        Instant createdAt,
        Instant changedAt) {

    /** What was decided last about sending it, and by which rule. */
    public record Permit(boolean permitted, String reason, String rule, Instant decidedAt) {}
}
