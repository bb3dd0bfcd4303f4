package health.kithway.messaging.inbox;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply as it stands in the inbox; what was written is opened only for who reads it.
 *
 * @param due until when somebody should have seen to it
 * @param claimedBy the Keycloak subject of whoever took it on last
 */
public record InboxEntry(
        UUID reply,
        InboxReason reason,
        boolean urgent,
        KeptWordsId words,
        byte[] addressIndex,
        @Nullable PersonId person,
        @Nullable UUID referral,
        String intent,
        String rule,
        Instant receivedAt,
        Instant due,
        @Nullable Instant readAt,
        @Nullable String claimedBy,
        @Nullable Instant answeredAt,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt) {

    /** How far somebody has come with it. */
    public enum State {
        UNREAD,
        READ,
        CLAIMED,
        ANSWERED,
        CLOSED
    }

    /** What came of it. The list grows. */
    public enum Outcome {
        ANSWERED,
        CALLED,
        NOT_NEEDED
    }

    public State state() {
        if (closedAt != null) {
            return State.CLOSED;
        }
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        if (claimedBy != null) {
            return State.CLAIMED;
        }
        return readAt == null ? State.UNREAD : State.READ;
    }

    public boolean isOverdueAt(Instant time) {
        return closedAt == null && answeredAt == null && time.isAfter(due);
    }
}
