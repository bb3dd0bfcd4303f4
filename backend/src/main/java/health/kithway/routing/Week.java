package health.kithway.routing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Weeks as ISO 8601 counts them. */
final class Week {

    private Week() {}

    /** The Monday of the week that it is at a place. */
    static LocalDate of(Instant time, ZoneId zone) {
        return LocalDate.ofInstant(time, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
