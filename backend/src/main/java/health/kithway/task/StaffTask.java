package health.kithway.task;

import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands.
 *
 * @param assignee the Keycloak subject of whoever took it on last
 * @param closing absent while it waits for somebody
 */
public record StaffTask(
        TaskId id,
        TaskKind kind,
        @Nullable UUID referral,
        @Nullable PersonId person,
        Instant openedAt,
        Instant due,
        @Nullable String assignee,
        @Nullable Closing closing) {

    /** How it stands. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** What came of it. Fixed words, because no name may stand here. The list grows. */
    public enum Outcome {
        DONE,
        NOT_REACHED,
        NOT_NEEDED
    }

    /** How it ended, for good. */
    public record Closing(Outcome outcome, Instant at) {}

    public State state() {
        return closing == null ? State.OPEN : State.CLOSED;
    }
}
