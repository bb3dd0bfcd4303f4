package health.kithway.circle.task;

import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How long one member is waited for before the next is asked. */
@Component
final class Patience {

    private static final Duration USUAL = Duration.ofHours(24);
    private static final Duration LEAST = Duration.ofHours(1);

    private final ObjectProvider<AnswerTime> times;
    private final Clock clock;

    Patience(ObjectProvider<AnswerTime> times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** Until when an answer is waited for: as long as the referral's plan says. */
    Mono<Instant> until(Actor actor, CircleTask task) {
        return Flux.fromStream(times::orderedStream)
                .concatMap(time -> time.find(actor, task.referral()))
                .next()
                .defaultIfEmpty(USUAL)
                .map(most -> until(clock.instant(), task.dueAt(), most));
    }

    /** Less where the task is due sooner, so that somebody else can still be asked; never less than an hour. */
    static Instant until(Instant now, @Nullable Instant due, Duration most) {
        Duration wait = due == null ? most : Duration.between(now, due).dividedBy(3);
        Duration atMost = wait.compareTo(most) > 0 ? most : wait;
        return now.plus(atMost.compareTo(LEAST) < 0 ? LEAST : atMost);
    }
}
