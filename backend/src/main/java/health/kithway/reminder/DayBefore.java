package health.kithway.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When to remind of an appointment: at ten in the morning of the day before, where the appointment is. */
final class DayBefore {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Duration A_DAY = Duration.ofHours(24);

    private DayBefore() {}

    /** Where ten o'clock is past, 24 hours before; absent where that is past too: it was only just told. */
    static @Nullable Instant of(Instant startsAt, ZoneId zone, Instant now) {
        Instant ten = startsAt.atZone(zone)
                .toLocalDate()
                .minusDays(1)
                .atTime(TEN)
                .atZone(zone)
                .toInstant();
        if (ten.isAfter(now)) {
            return ten;
        }
        Instant dayBefore = startsAt.minus(A_DAY);
        return dayBefore.isAfter(now) ? dayBefore : null;
    }
}
