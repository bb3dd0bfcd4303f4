package health.kithway.messaging.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-TCPA-09")
class OpenHoursTest {

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
        OpenHours hour = OpenHours.everyDay(LocalTime.of(12, 0), LocalTime.of(13, 0));

        assertThat(hour.nextOpen(Instant.parse("2026-03-10T12:00:00Z"), Set.of(NEW_YORK, LOS_ANGELES)))
                .isNull();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "IL, MONDAY, 09:00-20:00",
        "IL, SUNDAY, 09:00-20:00",
        "AL, SUNDAY, closed",
        "KY, TUESDAY, 10:00-20:00",
        "LA, SUNDAY, closed",
        "MS, SUNDAY, closed",
        "RI, FRIDAY, 09:00-18:00",
        "RI, SATURDAY, 10:00-17:00",
        "RI, SUNDAY, closed",
        "TX, SATURDAY, 09:00-20:00",
        "TX, SUNDAY, 12:00-20:00",
        "WA, MONDAY, 09:00-20:00",
        "OR, SUNDAY, 09:00-20:00"
    })
    void newsKeepsTheHoursOfTheState(String state, DayOfWeek day, String hours) {
        assertThat(said(MarketingHours.in(state), day)).isEqualTo(hours);
    }

    @Test
    void whereNobodyKnowsTheStateTheNarrowestHoursOfAllAreKept() {
        assertThat(said(MarketingHours.everywhere(), DayOfWeek.WEDNESDAY)).isEqualTo("10:00-18:00");
        assertThat(said(MarketingHours.everywhere(), DayOfWeek.SATURDAY)).isEqualTo("10:00-17:00");
        assertThat(said(MarketingHours.everywhere(), DayOfWeek.SUNDAY)).isEqualTo("closed");
    }

    @Test
    void aNumberThatTellsNothingMayBeAnywhere() {
        assertThat(Timing.zones("+18005550100", CHICAGO)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(Timing.zones("+12125550100", CHICAGO)).containsExactlyInAnyOrder(NEW_YORK, CHICAGO);
    }

    @Test
    @Tag("R-TCPA-16")
    void newsComeOnceADayThriceAWeekAndFourTimesAMonthAtTheMost() {
        Instant noon = Instant.parse("2026-03-10T17:00:00Z");
        List<Instant> today = List.of(noon);
        List<Instant> week = List.of(noon.minus(Duration.ofDays(5)), noon.minus(Duration.ofDays(3)), noon);
        List<Instant> month = List.of(
                noon.minus(Duration.ofDays(29)),
                noon.minus(Duration.ofDays(20)),
                noon.minus(Duration.ofDays(10)),
                noon.minus(Duration.ofDays(8)));

        assertThat(free(noon.plusSeconds(60), today)).isEqualTo("2026-03-11T05:00:00Z");
        assertThat(free(noon.plus(Duration.ofDays(1)), week)).isEqualTo(noon.plus(Duration.ofDays(2)));
        assertThat(free(noon, month)).isEqualTo(noon.plus(Duration.ofDays(1)));
    }

    private static Instant free(Instant now, List<Instant> sent) {
        return Frequency.NEWS.nextFree(now, sent, Set.of(CHICAGO));
    }

    @Test
    @Tag("R-TWI-12")
    void aTextIsValidUntilTheHoursEndOrItMakesNoSense() {
        Timing timing = new Timing(OpenHours.CARE, null, Set.of(CHICAGO, NEW_YORK));
        Instant now = Instant.parse("2026-03-10T23:00:00Z");

        assertThat(timing.validFor(now, null))
                .as("nine in the evening in New York")
                .isEqualTo(Duration.ofHours(2));
        assertThat(timing.validFor(now, now.plusSeconds(600))).isEqualTo(Duration.ofMinutes(10));
    }

    @Property(tries = 100_000)
    void nothingIsOutsideTheHoursInAnyZoneThatIsStillPossible(
            @ForAll("instants") Instant now,
            @ForAll("zones") Set<ZoneId> zones,
            @ForAll("hours") OpenHours hours,
            @ForAll("sent") List<Integer> hoursAgo) {
        List<Instant> sent =
                hoursAgo.stream().map(ago -> now.minus(Duration.ofHours(ago))).toList();

        Instant when = new Timing(hours, Frequency.CARE, zones).next(now, sent);

        if (when != null) {
            assertThat(when).isAfterOrEqualTo(now);
            assertThat(isOpen(when, zones, hours)).isTrue();
            assertThat(sent.stream()
                            .filter(one -> one.isAfter(when.minus(Duration.ofDays(7))))
                            .count())
                    .as("in seven days")
                    .isLessThan(3);
            for (ZoneId zone : zones) {
                assertThat(sent.stream()
                                .map(one -> one.atZone(zone).toLocalDate())
                                .toList())
                        .as("on its day")
                        .doesNotContain(when.atZone(zone).toLocalDate());
            }
        }
    }

    @Property(tries = 2_000)
    void nothingEarlierWouldHaveBeenOpen(@ForAll("instants") Instant now, @ForAll("zones") Set<ZoneId> zones) {
        Instant open = OpenHours.CARE.nextOpen(now, zones);

        assertThat(open).isNotNull();
        for (Instant earlier = now; earlier.isBefore(open); earlier = earlier.plus(Duration.ofMinutes(15))) {
            assertThat(isOpen(earlier, zones, OpenHours.CARE)).isFalse();
        }
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(1_767_225_600L, 1_830_297_600L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<List<Integer>> sent() {
        return Arbitraries.integers().between(0, 24 * 20).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<OpenHours> hours() {
        return Arbitraries.of(
                OpenHours.CARE, MarketingHours.everywhere(), MarketingHours.in("TX"), MarketingHours.in("RI"));
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

    private static boolean isOpen(Instant time, Set<ZoneId> zones, OpenHours hours) {
        return zones.stream().allMatch(zone -> {
            ZonedDateTime local = time.atZone(zone);
            OpenHours.Span span = hours.days().get(local.getDayOfWeek());
            return span != null
                    && !local.toLocalTime().isBefore(span.opens())
                    && local.toLocalTime().isBefore(span.closes());
        });
    }

    private static String said(OpenHours hours, DayOfWeek day) {
        OpenHours.Span span = hours.days().get(day);
        return span == null ? "closed" : span.opens() + "-" + span.closes();
    }

    private static String open(String now, ZoneId... zones) {
        return String.valueOf(OpenHours.CARE.nextOpen(Instant.parse(now), Set.of(zones)));
    }
}
