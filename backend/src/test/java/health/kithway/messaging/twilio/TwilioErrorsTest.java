package health.kithway.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the table of Twilio's errors. */
@Tag("R-TWI-09")
class TwilioErrorsTest {

    @ParameterizedTest(name = "{0} is {3}")
    @CsvFileSource(resources = "/messaging/twilio-error-classes.csv", numLinesToSkip = 1)
    void everyCodeHasTheClassOfItsRow(String codes, String where, String meaning, FaultKind kind, String act) {
        Arrays.stream(codes.split("/")).map(Integer::valueOf).forEach(code -> {
            Fault fault = TwilioErrors.fault(code);
            assertThat(fault.kind()).as(meaning).isEqualTo(kind);
            assertThat(fault.word()).isEqualTo("TWILIO_" + code);
            assertThat(fault.repeats() > 0)
                    .as("%s: %s", where, act)
                    .isEqualTo(kind.name().startsWith("TRANSIENT") || kind == FaultKind.DEFER);
        });
    }

    @ParameterizedTest
    @CsvSource({"30003, 2", "30008, 1", "20429, 4", "30007, 0", "30005, 0", "20003, 0"})
    void howOftenItMayBeTriedAgainIsWhatTheRowSays(int code, int repeats) {
        assertThat(TwilioErrors.fault(code).repeats()).isEqualTo(repeats);
    }

    @Test
    void anUnknownCodeIsNotTriedAgain() {
        assertThat(TwilioErrors.fault(29_999)).isEqualTo(Fault.ending("TWILIO_29999", FaultKind.UNKNOWN));
    }
}
