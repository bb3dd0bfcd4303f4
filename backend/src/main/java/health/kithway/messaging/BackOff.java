package health.kithway.messaging;

import health.kithway.consent.Channel;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long to wait for a carrier that is too busy: 100 ms, doubling, up to ten percent more or less; never less than the carrier
 * asks for. A text is asked for five times in all (R-TWI-10). Mail servers put strangers off for minutes, so after five
 * tries an e-mail pauses, longer each time, and is given up after five such rounds.
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
    boolean mayTryAfter(Channel channel, int attempts) {
        return attempts + 1 < TRIES_A_ROUND * (channel == Channel.TEXT ? 1 : ROUNDS);
    }

    Duration after(int attempts, @Nullable Duration asked) {
        int round = attempts / TRIES_A_ROUND;
        int turn = attempts % TRIES_A_ROUND;
        Duration wanted = turn == TRIES_A_ROUND - 1 ? PAUSE.multipliedBy(1L << round) : FIRST.multipliedBy(1L << turn);
        Duration jittered = Duration.ofMillis((long) (wanted.toMillis() * (0.9 + 0.2 * chance.nextDouble())));
        return asked != null && asked.compareTo(jittered) > 0 ? asked : jittered;
    }
}
