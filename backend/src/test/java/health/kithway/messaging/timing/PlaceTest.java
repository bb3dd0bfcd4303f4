package health.kithway.messaging.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a ZIP code quiet hours want to know the state, and its zones. */
@Tag("R-TCPA-09")
class PlaceTest {

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "60601, IL, America/Chicago",
        "10001, NY, America/New_York",
        "02108, MA, America/New_York",
        "02901, RI, America/New_York",
        "05501, MA, America/New_York",
        "20001, DC, America/New_York",
        "20101, VA, America/New_York",
        "96813, HI, Pacific/Honolulu",
        "00901, PR, America/Puerto_Rico",
        "90001-1234, CA, America/Los_Angeles"
    })
    void aZipCodeTellsTheState(String zip, String state, ZoneId zone) {
        Place place = Place.ofZip(zip).orElseThrow();

        assertThat(place.state()).isEqualTo(state);
        assertThat(place.zones()).containsExactly(zone);
    }

    @Test
    void whoLivesInAStateWithTwoZonesIsWrittenToWhenItIsOpenInBoth() {
        assertThat(Place.ofZip("32501").orElseThrow().zones())
                .isEqualTo(Set.of(ZoneId.of("America/New_York"), ZoneId.of("America/Chicago")));
        assertThat(Place.ofZip("79901").orElseThrow().zones())
                .isEqualTo(Set.of(ZoneId.of("America/Chicago"), ZoneId.of("America/Denver")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "abcde", "09012", "96201", "606011", "34001"})
    void whatIsNoZipOfAStateTellsNothing(String zip) {
        assertThat(Place.ofZip(zip)).isEmpty();
    }

    @Test
    void whereSomebodyLivesGoesBeforeTheirNumber() {
        ZoneId chicago = ZoneId.of("America/Chicago");

        assertThat(Timing.zones(Place.ofZip("96813").orElseThrow(), "+12125550100", chicago))
                .containsExactly(ZoneId.of("Pacific/Honolulu"));
        assertThat(Timing.zones(null, "+12125550100", chicago))
                .containsExactlyInAnyOrder(ZoneId.of("America/New_York"), chicago);
    }
}
