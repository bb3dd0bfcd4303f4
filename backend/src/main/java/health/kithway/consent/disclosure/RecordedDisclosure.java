package health.kithway.consent.disclosure;

import java.time.Instant;
import java.util.UUID;

/** A decision about a disclosure as it was recorded, and about what. */
public record RecordedDisclosure(
        DisclosureDecision decision,
        Recipient.Kind recipientKind,
        UUID recipientId,
        Topic topic,
        UUID referralId,
        Instant decidedAt) {

    /**
     * A recorded decision with everything it looked at, decided again.
     *
     * @param facts as they were kept, in JSON; names nobody
     * @param again what the same facts lead to today
     */
    public record Reconsidered(RecordedDisclosure recorded, String facts, DisclosureDecision.Reason again) {

        public boolean isTheSame() {
            return again == recorded.decision().reason();
        }
    }
}
