package health.kithway.consent.decision;

import health.kithway.consent.Channel;
import java.time.Instant;

/** A decision as it was recorded, and about what. */
public record RecordedDecision(Decision decision, Channel channel, SendPurpose purpose, Instant decidedAt) {

    /**
     * A recorded decision with everything it looked at, decided again.
     *
     * @param facts as they were kept, in JSON; names nobody
     * @param again what the same facts lead to today
     */
    public record Reconsidered(RecordedDecision recorded, String facts, Decision.Reason again) {

        public boolean isTheSame() {
            return again == recorded.decision().reason();
        }
    }
}
