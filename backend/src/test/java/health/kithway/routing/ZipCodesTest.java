package health.kithway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ZipCodesTest {

    private final ZipCodes zips = new ZipCodes();

    /** The great circle between the Census Bureau's centres of Lincoln Park and of Evanston; and from coast to coast. */
    @Test
    void distancesAreThoseOfTheGreatCircle() {
        assertThat(zips.miles("60614", "60201")).isCloseTo(9.6, within(0.5));
        assertThat(zips.miles("10001", "90001")).isCloseTo(2454, within(10.0));
        assertThat(zips.miles("60614", "60614")).isZero();
    }

    @Test
    void aZipPlusFourIsItsZip() {
        assertThat(zips.miles("60614-1234", "60614")).isZero();
        assertThat(zips.knows("60614-1234")).isTrue();
    }

    @Test
    void whatIsNoZipCodeIsNowhere() {
        assertThat(zips.knows("00000")).isFalse();
        assertThat(zips.miles("00000", "60614")).isInfinite();
        assertThat(zips.miles("6061x", "60614")).isInfinite();
        assertThat(zips.miles("", "60614")).isInfinite();
    }
}
