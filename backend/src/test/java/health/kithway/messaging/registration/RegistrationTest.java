package health.kithway.messaging.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What keeps a registration from being complete. */
@Tag("R-10DLC-01")
class RegistrationTest {

    private static final String FLOW = "People tick a box on the page where they ask for a visit.";
    private static final List<String> SAMPLES =
            List.of("Lakeview: visit on Wed. STOP to stop.", "Lakeview: we got your request. STOP to stop.");
    private static final Registration COMPLETE = new Registration(
            "Lakeview",
            "Texts about visits to people who asked for one.",
            SAMPLES,
            FLOW,
            "https://go.lakeview.example/privacy",
            "https://go.lakeview.example/terms",
            "CAMPAIGN-1");

    @Test
    void whatIsCompleteMissesNothing() {
        assertThat(COMPLETE.missing()).isEmpty();
    }

    @Test
    void nothingMissesEverything() {
        assertThat(Registration.NONE.missing())
                .containsExactly("brand", "description", "samples", "optInFlow", "privacyPolicy", "terms", "campaign");
    }

    @Test
    void oneSampleOrTheSameTwiceIsTooFew() {
        assertThat(samples(SAMPLES.subList(0, 1)).missing()).containsExactly("samples");
        assertThat(samples(List.of(SAMPLES.get(0), SAMPLES.get(0))).missing()).containsExactly("samples");
    }

    @Test
    void aSampleSaysWhoWritesAndHowToStop() {
        assertThat(samples(List.of(SAMPLES.get(0), "Lakeview: no way out.")).missing())
                .containsExactly("samples");
        assertThat(samples(List.of(SAMPLES.get(0), "Somebody: STOP to stop.")).missing())
                .containsExactly("samples");
    }

    @Test
    void theFlowHasFortyToTwoThousandFortyNineLetters() {
        assertThat(flow("x".repeat(39)).missing()).containsExactly("optInFlow");
        assertThat(flow("x".repeat(40)).missing()).isEmpty();
        assertThat(flow("x".repeat(2049)).missing()).isEmpty();
        assertThat(flow("x".repeat(2050)).missing()).containsExactly("optInFlow");
    }

    @Test
    void linksArePublicAndSafe() {
        for (String link : List.of("http://lakeview.example/terms", "lakeview.example", "https://", "not a link")) {
            assertThat(new Registration("Lakeview", COMPLETE.description(), SAMPLES, FLOW, link, link, "C").missing())
                    .as(link)
                    .containsExactly("privacyPolicy", "terms");
        }
    }

    private static Registration samples(List<String> samples) {
        return new Registration(
                "Lakeview",
                COMPLETE.description(),
                samples,
                FLOW,
                COMPLETE.privacyPolicy(),
                COMPLETE.terms(),
                "CAMPAIGN-1");
    }

    private static Registration flow(String flow) {
        return new Registration(
                "Lakeview",
                COMPLETE.description(),
                SAMPLES,
                flow,
                COMPLETE.privacyPolicy(),
                COMPLETE.terms(),
                "CAMPAIGN-1");
    }
}
