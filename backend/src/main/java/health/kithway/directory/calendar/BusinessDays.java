package health.kithway.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days an organization works.
 *
 * @param revision counts up from 1; 0 is what holds for who never said anything
 * @param open days of the week; at least one
 * @param federalHolidays whether it is closed on the federal holidays of the United States
 * @param closed further days on which it is closed
 */
public record BusinessDays(int revision, Set<DayOfWeek> open, boolean federalHolidays, Set<LocalDate> closed) {

    /** Monday to Friday, without federal holidays. */
    public static final BusinessDays USUAL =
            new BusinessDays(0, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true, Set.of());

    /** Somebody who is closed for longer than that has made a mistake, and work must not wait for ever. */
    private static final int LONGEST_CLOSED = 60;

    public BusinessDays {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
    }

    public boolean isOpen(LocalDate day) {
        return open.contains(day.getDayOfWeek())
                && !closed.contains(day)
                && !(federalHolidays && FederalHolidays.isKeptOn(day));
    }

    /** So many working days later, or earlier; none means the day itself, or the next one that is open. */
    public LocalDate move(LocalDate from, int days) {
        if (days == 0) {
            return isOpen(from) ? from : next(from, 1);
        }
        LocalDate day = from;
        for (int moved = 0; moved < Math.abs(days); moved++) {
            day = next(day, Integer.signum(days));
        }
        return day;
    }

    private LocalDate next(LocalDate from, int direction) {
        LocalDate day = from.plusDays(direction);
        for (int looked = 1; !isOpen(day) && looked < LONGEST_CLOSED; looked++) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
