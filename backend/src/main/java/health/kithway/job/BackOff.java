package health.kithway.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to wait after a failure, and when to give up. */
final class BackOff {

    static final int ATTEMPTS = 8;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    /** Four times longer after each attempt, from two seconds to an hour; absent when the job is to be left to an operator. */
    static @Nullable Duration after(int attempts) {
        if (attempts >= ATTEMPTS) {
            return null;
        }
        Duration wait = FIRST.multipliedBy((long) Math.pow(4, attempts - 1));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
