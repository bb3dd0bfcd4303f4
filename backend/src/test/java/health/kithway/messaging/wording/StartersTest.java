package health.kithway.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The wording that every organization begins with says what carriers and readers must be told. */
class StartersTest {

    private final List<Template> starters = new Starters(JsonMapper.builder().build()).all();

    @Test
    @Tag("R-10DLC-02")
    void theFirstTextSaysWhoWhatHowOftenWhatItCostsAndHowToStop() {
        assertThat(Stream.of("referral-received", "referral-attested").flatMap(key -> texts(key).stream()))
                .hasSize(4)
                .allSatisfy(text -> {
                    assertThat(text.body()).contains("{CLINIC_DISPLAY_NAME}", "HELP", "STOP");
                    assertThat(text.body()).containsPattern(said(text, "frequency", "[Ff]recuencia"));
                    assertThat(text.body()).containsPattern(said(text, "rates", "cargos"));
                });
    }

    @Test
    @Tag("R-10DLC-02")
    void theAnswerToHelpSaysWhoHowToReachThemWhatItCostsAndHowToStop() {
        assertThat(texts("help")).hasSize(2).allSatisfy(text -> {
            assertThat(text.body()).contains("{CLINIC_DISPLAY_NAME}", "{PHONE}", "STOP");
            assertThat(text.body()).containsPattern(said(text, "rates", "cargos"));
        });
    }

    @Test
    @Tag("R-PHI-05")
    void theSubjectOfAnEmailTellsNothingOnALockedScreen() {
        assertThat(starters.stream().filter(starter -> starter.channel() == Channel.EMAIL))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.subject())
                        .doesNotContain("{DATE}", "{TIME}", "{LOCATION_ADDRESS}", "{FIRST_NAME}", "{CODE}"));
    }

    @Test
    void everyStarterIsThereInBothLanguages() {
        assertThat(starters)
                .allSatisfy(starter -> assertThat(starters)
                        .filteredOn(other -> other.key().equals(starter.key()) && other.channel() == starter.channel())
                        .extracting(Template::language)
                        .containsExactlyInAnyOrder(Language.values()));
    }

    private List<Template> texts(String key) {
        Predicate<Template> wanted = starter -> starter.key().equals(key) && starter.channel() == Channel.TEXT;
        return starters.stream().filter(wanted).toList();
    }

    private static String said(Template text, String english, String spanish) {
        return text.language() == Language.EN ? english : spanish;
    }
}
