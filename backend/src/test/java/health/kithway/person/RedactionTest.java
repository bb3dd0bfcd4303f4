package health.kithway.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My social is 123-45-6789",
                "my SSN: 123456789 thanks",
                "seguro social 123456789",
                "born 04/12/1961",
                "DOB 4-12-61",
                "1961-04-12",
                "April 12, 1961",
                "12 Apr 1961",
                "nací el 12 de abril de 1961"
            })
    void aSecurityNumberOrABirthDateIsTakenOut(String words) {
        assertThat(Redaction.redact(words)).contains("[***]").doesNotContain("1961", "6789", "12-61");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C", "call me at 312-555-0142", "can I come at 10:30 on Tuesday?", "ZIP is 60601", "may I ask"})
    void everythingElseIsLeftAsItIs(String words) {
        assertThat(Redaction.redact(words)).isEqualTo(words);
    }
}
