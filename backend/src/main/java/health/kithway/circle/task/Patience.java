package health.kithway.circle.task;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long one member is waited for before the next is asked. Pure. */
final class Patience {

    private static final Duration USUAL = Duration.ofHours(24);
    private static final Duration LEAST = Duration.ofHours(1);

    private Patience() {}

    /** A day; less where the task is due sooner, so that somebody else can still be asked; never less than an hour. */
    static Instant until(Instant now, @Nullable Instant due) {
        Duration wait = due == null ? USUAL : Duration.between(now, due).dividedBy(3);
        Duration atMost = wait.compareTo(USUAL) > 0 ? USUAL : wait;
        return now.plus(atMost.compareTo(LEAST) < 0 ? LEAST : atMost);
    }
}
