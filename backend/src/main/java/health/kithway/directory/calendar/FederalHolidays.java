package health.kithway.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** The eleven federal holidays of the United States (5 U.S.C. 6103), with the day they are kept on where they fall on a weekend. */
final class FederalHolidays {

    private FederalHolidays() {}

    /** Whether it is one, or the working day on which one is kept. */
    static boolean isKeptOn(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() + 1)
                .flatMap(FederalHolidays::of)
                .anyMatch(holiday -> holiday.equals(day) || kept(holiday).equals(day));
    }

    private static Stream<LocalDate> of(int year) {
        return Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                mondayOf(year, Month.JANUARY, 3),
                mondayOf(year, Month.FEBRUARY, 3),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.JUNE, 19),
                LocalDate.of(year, Month.JULY, 4),
                mondayOf(year, Month.SEPTEMBER, 1),
                mondayOf(year, Month.OCTOBER, 2),
                LocalDate.of(year, Month.NOVEMBER, 11),
                LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
                LocalDate.of(year, Month.DECEMBER, 25));
    }

    private static LocalDate mondayOf(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    private static LocalDate kept(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.minusDays(1);
            case SUNDAY -> holiday.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
        };
    }
}
