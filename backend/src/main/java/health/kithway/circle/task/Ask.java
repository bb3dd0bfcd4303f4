package health.kithway.circle.task;

import health.kithway.circle.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One member was asked whether they do a task; nobody is asked twice about one.
 *
 * @param answerBy when the next is asked
 * @param answer absent while it is waited for
 */
record Ask(
        CircleTaskId task,
        MemberId member,
        Instant answerBy,
        @Nullable Answer answer) {

    /** What came of it. */
    enum Answer {
        TAKEN,
        CANNOT,
        /** Wanted to, and somebody else was first. */
        LATE,
        NO_ANSWER
    }
}
