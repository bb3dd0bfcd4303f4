package health.kithway.reminder.plan;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.calendar.BusinessDays;
import health.kithway.reminder.plan.Delay.Unit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelayTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Delay DAY_BEFORE = Delay.of(-1, Unit.DAYS).at(10);

    @Test
    void atTenInTheMorningOfTheDayBeforeWhereTheVisitIs() {
        assertThat(due(DAY_BEFORE, "2026-03-12T19:30:00Z", "2026-03-10T16:00:00Z"))
                .isEqualTo("2026-03-11T15:00:00Z");
        assertThat(due(DAY_BEFORE, "2026-03-09T03:00:00Z", "2026-03-06T16:00:00Z"))
                .isEqualTo("2026-03-07T16:00:00Z");
    }

    @Test
    void aDayBeforeAtTheSameTimeWhereTenIsPastAcrossTheChangeOfClocks() {
        assertThat(due(DAY_BEFORE, "2026-03-11T23:00:00Z", "2026-03-10T16:00:00Z"))
                .isEqualTo("2026-03-10T23:00:00Z");
        assertThat(due(DAY_BEFORE, "2026-03-08T22:00:00Z", "2026-03-07T17:00:00Z"))
                .isEqualTo("2026-03-07T23:00:00Z");
    }

    @Test
    void notAtAllWhereItWasOnlyJustTold() {
        assertThat(due(DAY_BEFORE, "2026-03-11T14:00:00Z", "2026-03-10T20:00:00Z"))
                .isEqualTo("null");
    }

    @Test
    void whatFollowsIsNeverLost() {
        assertThat(due(Delay.none(), "2026-03-10T16:00:00Z", "2026-03-10T16:00:00Z"))
                .isEqualTo("2026-03-10T16:00:00Z");
        assertThat(due(Delay.of(0, Unit.DAYS).at(10), "2026-03-10T20:00:00Z", "2026-03-10T20:00:00Z"))
                .isEqualTo("2026-03-10T20:00:00Z");
    }

    @Test
    void workingDaysPassOverWeekendsAndHolidays() {
        Delay twoWorkingDays = Delay.of(2, Unit.BUSINESS_DAYS).at(10);

        assertThat(due(twoWorkingDays, "2026-03-05T16:00:00Z", "2026-03-05T16:00:00Z"))
                .as("Thursday, over a weekend on which the clocks change")
                .isEqualTo("2026-03-09T15:00:00Z");
        assertThat(due(twoWorkingDays, "2026-11-25T16:00:00Z", "2026-11-25T16:00:00Z"))
                .as("the day before Thanksgiving")
                .isEqualTo("2026-11-30T16:00:00Z");
        assertThat(due(Delay.of(-2, Unit.BUSINESS_DAYS).at(10), "2026-03-10T16:00:00Z", "2026-03-01T16:00:00Z"))
                .as("Tuesday, backwards")
                .isEqualTo("2026-03-06T16:00:00Z");
    }

    @Test
    void aClinicThatIsOpenOnSaturdaysAndClosedForAWeekHasItsOwnWorkingDays() {
        BusinessDays own = new BusinessDays(
                1,
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                false,
                Set.of(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 7)));

        assertThat(own.move(LocalDate.of(2026, 3, 4), 1)).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(own.move(LocalDate.of(2026, 3, 14), 0)).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(own.move(LocalDate.of(2026, 3, 15), 0)).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void theFourthOfJulyOnASaturdayIsKeptOnFriday() {
        assertThat(BusinessDays.USUAL.isOpen(LocalDate.of(2026, 7, 3))).isFalse();
        assertThat(BusinessDays.USUAL.isOpen(LocalDate.of(2026, 7, 6))).isTrue();
        assertThat(BusinessDays.USUAL.isOpen(LocalDate.of(2021, 12, 31)))
                .as("New Year 2022 was a Saturday")
                .isFalse();
        assertThat(BusinessDays.USUAL.isOpen(LocalDate.of(2026, 1, 19)))
                .as("Martin Luther King")
                .isFalse();
    }

    private static String due(Delay delay, String anchor, String now) {
        return String.valueOf(delay.due(Instant.parse(anchor), CHICAGO, BusinessDays.USUAL, Instant.parse(now)));
    }
}
