package health.kithway.messaging;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long to wait for a carrier that is too busy (R-TWI-10): 100 ms, doubling, up to ten percent more or less; never less than
 * the carrier asks for. After five tries in a row a pause, which doubles too; after five such rounds it is given up.
 */
@Component
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int TRIES_A_ROUND = 5;
    private static final int ROUNDS = 5;

    private final RandomGenerator chance;

    BackOff(RandomGenerator chance) {
        this.chance = chance;
    }

    /** @param attempts made before the one that just failed */
    boolean mayTryAfter(int attempts) {
        return attempts + 1 < TRIES_A_ROUND * ROUNDS;
    }

    Duration after(int attempts, @Nullable Duration asked) {
        int round = attempts / TRIES_A_ROUND;
        int turn = attempts % TRIES_A_ROUND;
        Duration wanted = turn == TRIES_A_ROUND - 1 ? PAUSE.multipliedBy(1L << round) : FIRST.multipliedBy(1L << turn);
        Duration jittered = Duration.ofMillis((long) (wanted.toMillis() * (0.9 + 0.2 * chance.nextDouble())));
        return asked != null && asked.compareTo(jittered) > 0 ? asked : jittered;
    }
}
