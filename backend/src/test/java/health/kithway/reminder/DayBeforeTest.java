package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayBeforeTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Test
    void atTenInTheMorningOfTheDayBeforeWhereTheVisitIs() {
        assertThat(due("2026-03-12T19:30:00Z", "2026-03-10T16:00:00Z")).isEqualTo("2026-03-11T15:00:00Z");
        assertThat(due("2026-03-09T03:00:00Z", "2026-03-06T16:00:00Z")).isEqualTo("2026-03-07T16:00:00Z");
    }

    @Test
    void twentyFourHoursBeforeWhereTenIsPast() {
        assertThat(due("2026-03-11T23:00:00Z", "2026-03-10T16:00:00Z")).isEqualTo("2026-03-10T23:00:00Z");
    }

    @Test
    void notAtAllWhereItWasOnlyJustTold() {
        assertThat(due("2026-03-11T14:00:00Z", "2026-03-10T20:00:00Z")).isEqualTo("null");
    }

    private static String due(String startsAt, String now) {
        return String.valueOf(DayBefore.of(Instant.parse(startsAt), CHICAGO, Instant.parse(now)));
    }
}
