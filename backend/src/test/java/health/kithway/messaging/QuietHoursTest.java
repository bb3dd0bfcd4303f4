package health.kithway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @Test
    void itIsOpenFromEightUntilBeforeNineInTheEvening() {
        assertThat(open("2026-03-10T13:00:00Z", CHICAGO)).isEqualTo("2026-03-10T13:00:00Z");
        assertThat(open("2026-03-10T12:59:59Z", CHICAGO)).isEqualTo("2026-03-10T13:00:00Z");
        assertThat(open("2026-03-11T01:59:59Z", CHICAGO)).isEqualTo("2026-03-11T01:59:59Z");
        assertThat(open("2026-03-11T02:00:00Z", CHICAGO)).isEqualTo("2026-03-11T13:00:00Z");
    }

    @Test
    void itWaitsForTheLastOfTheZones() {
        assertThat(open("2026-03-10T12:00:00Z", NEW_YORK, LOS_ANGELES)).isEqualTo("2026-03-10T15:00:00Z");
    }

    @Test
    void theNightOnWhichTheClockChangesIsQuietToo() {
        assertThat(open("2026-03-08T07:30:00Z", CHICAGO)).isEqualTo("2026-03-08T13:00:00Z");
        assertThat(open("2026-11-01T05:30:00Z", CHICAGO)).isEqualTo("2026-11-01T14:00:00Z");
    }

    @Test
    void thereMayBeNoSuchTimeAtAll() {
        QuietHours hour = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

        assertThat(hour.nextOpen(Instant.parse("2026-03-10T12:00:00Z"), Set.of(NEW_YORK, LOS_ANGELES)))
                .isNull();
    }

    @Property(tries = 500)
    void theNextOpenTimeIsOpenEverywhereAndNothingEarlierIs(
            @ForAll("instants") Instant now, @ForAll("zones") Set<ZoneId> zones) {
        Instant open = QuietHours.CARE.nextOpen(now, zones);

        assertThat(open).isNotNull().isAfterOrEqualTo(now);
        assertThat(isOpen(open, zones)).isTrue();
        for (Instant earlier = now; earlier.isBefore(open); earlier = earlier.plus(Duration.ofMinutes(15))) {
            assertThat(isOpen(earlier, zones)).isFalse();
        }
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(1_767_225_600L, 1_830_297_600L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Set<ZoneId>> zones() {
        return Arbitraries.of(
                        "America/New_York",
                        "America/Chicago",
                        "America/Denver",
                        "America/Phoenix",
                        "America/Los_Angeles",
                        "America/Anchorage",
                        "Pacific/Honolulu",
                        "America/Puerto_Rico")
                .map(ZoneId::of)
                .set()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static boolean isOpen(Instant time, Set<ZoneId> zones) {
        return zones.stream().allMatch(zone -> {
            LocalTime local = time.atZone(zone).toLocalTime();
            return !local.isBefore(LocalTime.of(8, 0)) && local.isBefore(LocalTime.of(21, 0));
        });
    }

    private static String open(String now, ZoneId... zones) {
        return String.valueOf(QuietHours.CARE.nextOpen(Instant.parse(now), Set.of(zones)));
    }
}
