package health.kithway.reminder.plan;

import health.kithway.directory.calendar.BusinessDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long after something, or before it.
 *
 * @param amount less than zero is before
 * @param at the time of day, where the visit is; only of whole days
 */
public record Delay(int amount, Unit unit, @Nullable LocalTime at) {

    /** In what it is counted. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        /** Days on which the organization works. */
        BUSINESS_DAYS;

        boolean isWholeDays() {
            return this == DAYS || this == BUSINESS_DAYS;
        }
    }

    public static Delay none() {
        return new Delay(0, Unit.MINUTES, null);
    }

    public static Delay of(int amount, Unit unit) {
        return new Delay(amount, unit, null);
    }

    public Delay at(int hour) {
        return new Delay(amount, unit, LocalTime.of(hour, 0));
    }

    /** Its length by the clock, a business day being a day. */
    public Duration length() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS -> Duration.ofHours(amount);
            case DAYS, BUSINESS_DAYS -> Duration.ofDays(amount);
        };
    }

    public boolean comesBefore() {
        return amount < 0;
    }

    /**
     * When that is. What would come too late comes now if it is after the anchor; before it, at the same time of day as the
     * anchor, and not at all where that is past too: then it was only just told.
     */
    public @Nullable Instant due(Instant anchor, ZoneId zone, BusinessDays days, Instant now) {
        Instant due = from(anchor, zone, days, at);
        if (due.isAfter(now)) {
            return due;
        }
        if (!comesBefore()) {
            return now;
        }
        Instant plain = from(anchor, zone, days, null);
        return plain.isAfter(now) ? plain : null;
    }

    private Instant from(Instant anchor, ZoneId zone, BusinessDays days, @Nullable LocalTime time) {
        return switch (unit) {
            case MINUTES -> anchor.plus(amount, ChronoUnit.MINUTES);
            case HOURS -> anchor.plus(amount, ChronoUnit.HOURS);
            case DAYS -> onDay(anchor.atZone(zone), anchor.atZone(zone).plusDays(amount), time);
            case BUSINESS_DAYS -> {
                ZonedDateTime start = anchor.atZone(zone);
                yield onDay(
                        start,
                        days.move(start.toLocalDate(), amount)
                                .atTime(start.toLocalTime())
                                .atZone(zone),
                        time);
            }
        };
    }

    private static Instant onDay(ZonedDateTime anchor, ZonedDateTime day, @Nullable LocalTime time) {
        return time == null
                ? day.toInstant()
                : day.toLocalDate().atTime(time).atZone(anchor.getZone()).toInstant();
    }
}
