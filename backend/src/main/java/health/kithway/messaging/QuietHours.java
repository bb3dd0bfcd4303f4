package health.kithway.messaging;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When texts may go (R-TCPA-09): from {@code opens} until before {@code closes}, local time, in every zone that may be the
 * recipient's.
 */
record QuietHours(LocalTime opens, LocalTime closes) {

    /** For messages about somebody's own care. */
    static final QuietHours CARE = new QuietHours(LocalTime.of(8, 0), LocalTime.of(21, 0));

    private static final int DAYS_LOOKED_AHEAD = 14;

    /** Now, or the next time at which it is open everywhere; absent when there is no such time. */
    @Nullable
    Instant nextOpen(Instant now, Collection<ZoneId> zones) {
        Instant candidate = now;
        for (int step = 0; step < DAYS_LOOKED_AHEAD * (zones.size() + 1); step++) {
            Instant from = candidate;
            Instant open = zones.stream()
                    .map(zone -> openFrom(from, zone))
                    .max(Comparator.naturalOrder())
                    .orElse(from);
            if (open.equals(candidate)) {
                return candidate;
            }
            candidate = open;
        }
        return null;
    }

    private Instant openFrom(Instant from, ZoneId zone) {
        ZonedDateTime local = from.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (time.isBefore(opens)) {
            return local.toLocalDate().atTime(opens).atZone(zone).toInstant();
        }
        return time.isBefore(closes)
                ? from
                : local.toLocalDate().plusDays(1).atTime(opens).atZone(zone).toInstant();
    }
}
