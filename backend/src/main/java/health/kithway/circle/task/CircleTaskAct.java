package health.kithway.circle.task;

import health.kithway.circle.MemberId;
import health.kithway.tenancy.ActorKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a task.
 *
 * @param member who did it, or whom staff did it for; absent where it was nobody of the circle
 * @param byKind who pressed: a pass holder, staff, or Kithway after a reply
 */
public record CircleTaskAct(
        CircleTaskId task,
        CircleTaskKind taskKind,
        Kind kind,
        @Nullable MemberId member,
        ActorKind byKind,
        Instant at) {

    /** What can be done with a task. */
    public enum Kind {
        ADDED,
        CLAIMED,
        GIVEN_BACK,
        DONE,
        CLOSED
    }
}
