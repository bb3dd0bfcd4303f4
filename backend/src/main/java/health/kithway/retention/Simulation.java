package health.kithway.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be purged, kind by kind; and, once somebody said so, what was.
 *
 * @param purgeAt when somebody said so
 * @param finishedAt when all of it was done
 */
public record Simulation(
        UUID id,
        Instant simulatedAt,
        @Nullable Instant purgeAt,
        @Nullable Instant finishedAt,
        List<Due> due) {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    /**
     * @param oldest of what is due; absent if nothing is
     * @param fingerprint of the ids that are due, so that a purge can tell whether it is still the same
     * @param purged how many are gone by now
     */
    public record Due(
            Kept kept,
            Period keepFor,
            Instant cutoff,
            long count,
            @Nullable Instant oldest,
            String fingerprint,
            long purged) {}

    boolean isFresh(Instant now) {
        return now.isBefore(simulatedAt.plus(GOOD_FOR));
    }
}
