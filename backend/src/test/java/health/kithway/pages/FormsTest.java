package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.pages.Draft.Answers;
import health.kithway.pages.Forms.AgreeForm;
import health.kithway.pages.Forms.ReachForm;
import health.kithway.pages.Forms.WhoForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;

class FormsTest {

    private static final Answers ME = new Answers("ME", Draft.Asks.NOTHING, null, null, null, null);
    private static final Answers MOTHER = new Answers("SOMEONE_I_HELP", Draft.Asks.NOTHING, null, null, null, null);
    private static final Answers CHILD = new Answers("MY_CHILD", Draft.Asks.NOTHING, null, null, null, null);

    @Test
    void whoIsOneOfThree() {
        assertThat(WhoForm.from(sent(Map.of())).mistakes().at("whoFor")).isEqualTo("error.whoFor");
        assertThat(WhoForm.from(sent(Map.of("whoFor", "THE_MAYOR"))).mistakes().isNone())
                .isFalse();
        assertThat(WhoForm.from(sent(Map.of("whoFor", "MY_CHILD"))).mistakes().isNone())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"312 555 0123", "(312) 555-0123", "+1 312.555.0123", "1-312-555-0123", " 3125550123 "})
    void takesANumberHoweverItIsWritten(String phone) {
        assertThat(reach(ME, Map.of("firstName", "Dana", "phone", phone))
                        .mistakes()
                        .isNone())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "555-0123", "312 555 0123 ext. 4"})
    void refusesWhatIsNoNumber(String phone) {
        assertThat(reach(ME, Map.of("firstName", "Dana", "phone", phone))
                        .mistakes()
                        .at("phone"))
                .isEqualTo("error.phone");
    }

    @Test
    void refusesANumberThatSurelyTakesNoTexts() {
        assertThat(reach(ME, Map.of("firstName", "Dana", "phone", "800 555 0199"))
                        .mistakes()
                        .at("phone"))
                .isEqualTo("error.phone.home");
    }

    @Test
    void needsOneWayToReachWhoIsTyping() {
        assertThat(reach(ME, Map.of("firstName", "Dana")).mistakes().at("phone"))
                .isEqualTo("error.reach");
        assertThat(reach(ME, Map.of("firstName", "Dana", "email", "dana@example.com"))
                        .mistakes()
                        .isNone())
                .isTrue();
        assertThat(reach(ME, Map.of("firstName", "Dana", "email", "dana@example"))
                        .mistakes()
                        .at("email"))
                .isEqualTo("error.email");
    }

    @Test
    void asksAboutSomeoneElseOnlyWhenTheVisitIsTheirs() {
        Map<String, String> typed = Map.of("firstName", "Dana", "phone", "312 555 0123");
        assertThat(reach(ME, typed).mistakes().isNone()).isTrue();
        assertThat(reach(CHILD, typed).mistakes().wordingByField()).containsOnlyKeys("patientFirstName");
        assertThat(reach(MOTHER, typed).mistakes().wordingByField()).containsOnlyKeys("relation", "patientFirstName");
    }

    @Test
    void forgetsAnotherPersonWhenTheVisitIsOnesOwn() {
        Map<String, String> typed =
                Map.of("firstName", "Dana", "phone", "312 555 0123", "patientFirstName", "Rosa", "relation", "PARENT");
        assertThat(reach(ME, typed).reach().patientFirstName()).isEmpty();
        assertThat(reach(ME, typed).reach().relation()).isEmpty();
    }

    @Test
    void theNeededBoxMustBeTickedAndNoOther() {
        List<View.Text> offered = List.of(text("use~1", true), text("text~3", false));
        assertThat(new AgreeForm(List.of()).mistakes(offered).at("agreed")).isEqualTo("error.required");
        assertThat(new AgreeForm(List.of("text~3")).mistakes(offered).at("agreed"))
                .isEqualTo("error.required");
        assertThat(new AgreeForm(List.of("use~1")).mistakes(offered).isNone()).isTrue();
        assertThat(new AgreeForm(List.of("use~1", "text~2")).mistakes(offered).at("agreed"))
                .isEqualTo("error.agreements");
    }

    private static ReachForm reach(Answers answers, Map<String, String> typed) {
        MultiValueMap<String, String> sent = sent(typed);
        sent.set("bestTime", "ANY");
        sent.set("speak", "en");
        return ReachForm.from(sent, answers);
    }

    private static View.Text text(String value, boolean required) {
        return new View.Text("agreed", value, "NEWS", "label", "text", "1", required, false);
    }

    private static MultiValueMap<String, String> sent(Map<String, String> fields) {
        MultiValueMap<String, String> sent = new org.springframework.util.LinkedMultiValueMap<>();
        fields.forEach(sent::set);
        return sent;
    }
}
