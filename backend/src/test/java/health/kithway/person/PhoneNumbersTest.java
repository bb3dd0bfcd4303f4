package health.kithway.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "312-555-0142",
                "(312) 555-0142",
                "312.555.0142",
                "3125550142",
                "1 312 555 0142",
                "+1 (312) 555 0142",
                " 312 555 0142 "
            })
    void anyUsualWayOfWritingIsRead(String typed) {
        assertThat(PhoneNumbers.parse(typed)).isEqualTo(new PhoneNumbers.Usable("+13125550142"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "555-0142", "12345", "012-555-0142", "call me", "312-555-0142 ext. 7", "312-555-01423"})
    void whatIsNotACompleteNumberIsNone(String typed) {
        assertThat(PhoneNumbers.parse(typed)).isEqualTo(new PhoneNumbers.NotANumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"800-555-0142", "+44 20 7946 0018"})
    void whatSurelyTakesNoTextsIsToldApart(String typed) {
        assertThat(PhoneNumbers.parse(typed)).isInstanceOf(PhoneNumbers.CannotText.class);
    }

    @Test
    void aNumberTellsEveryZoneItsHolderMayBeIn() {
        assertThat(PhoneNumbers.zones("+13125550142")).containsExactly(ZoneId.of("America/Chicago"));
        assertThat(PhoneNumbers.zones("+18005550142")).hasSizeGreaterThan(3);
        assertThat(PhoneNumbers.zones("nothing")).isEmpty();
    }

    @Test
    void aNumberIsNeverPrinted() {
        assertThat(PhoneNumbers.parse("312-555-0142").toString()).doesNotContain("555");
        assertThat(Address.of(AddressKind.PHONE, "312-555-0142").toString()).doesNotContain("555");
    }
}
