package health.kithway.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFirewallTest {

    private final WordFirewall firewall = new WordFirewall();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your dermatology visit is on Monday",
                "Su cita de cardiología es el lunes",
                "Your test results are ready",
                "Nothing to eat after midnight",
                "No coma nada, venga en ayunas",
                "time for your refill",
                "d.i.a.b.e.t.e.s visit",
                "d i a b e t e s visit",
                "d\u0456ab\u0435tes visit",
                "dia\u200bbetes visit",
                "DIABÉTES visit",
                "ｃａｎｃｅｒ visit",
                "can<b></b>cer visit",
                "see https://go.example/%6Dammogram/x",
                "see https://go.example/mammogram-center",
                "SSN 123-45-6789",
                "code E11.9",
                "your [Specialty] visit",
                "Hello {NAME}",
                "born 1980"
            })
    void clinicalWordsAreFoundHoweverTheyAreWritten(String text) {
        assertThat(firewall.check(text, List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lakeview Family Health: visit Wed, Sep 30 at 12:30 PM. Reply C to confirm, R to reschedule, X to cancel. STOP to stop.",
                "Lakeview: su cita es el mié 30 sep, 10:00 am, 100 W Lake St, Chicago, IL 60601. Llame al (312) 555-0100.",
                "We got your request and will contact you about a time. Msg&data rates may apply.",
                "Gracias, una persona lo va a leer. En una emergencia llame al 911."
            })
    void whatSaysNothingClinicalPasses(String text) {
        assertThat(firewall.check(text, List.of())).isEmpty();
    }

    @Test
    void aRegisteredNameOrAddressPassesWhateverItHolds() {
        String text = "Visit Monday, 1 Cancer Survivors Park Rd, Colon, MI 49040";

        assertThat(firewall.check(text, List.of())).isNotEmpty();
        assertThat(firewall.check(text, List.of("1 Cancer Survivors Park Rd, Colon, MI 49040")))
                .isEmpty();
    }

    @Test
    void aFindingNamesOurWordAndNeverAnIdentifier() {
        assertThat(firewall.check("SSN 123-45-6789", List.of()))
                .extracting(Finding::term)
                .containsExactly("social security number");
    }
}
