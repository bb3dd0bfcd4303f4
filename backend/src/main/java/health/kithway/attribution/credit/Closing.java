package health.kithway.attribution.credit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When a month's credit becomes final: so many days after its end, at the organization's midnight. */
@Component
final class Closing {

    private final Clock clock;
    private final int days;

    Closing(Clock clock, @Value("${kithway.attribution.closes-after-days}") int days) {
        this.clock = clock;
        this.days = days;
    }

    /** When the month of this day closes. */
    Instant of(LocalDate day, ZoneId zone) {
        return day.withDayOfMonth(1)
                .plusMonths(1)
                .plusDays(days)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** The first day of the oldest month that is still open. */
    LocalDate openFrom(ZoneId zone) {
        Instant now = clock.instant();
        LocalDate month = LocalDate.ofInstant(now, zone).withDayOfMonth(1);
        while (of(month.minusMonths(1), zone).isAfter(now)) {
            month = month.minusMonths(1);
        }
        return month;
    }
}
