package health.kithway.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.carrier.SenderRefused;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import health.kithway.problem.Refused;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wording is read before it is approved, and again with the values it leaves with. */
class TemplatesTest extends MessagingStory {

    private static final String GOOD = "{CLINIC_DISPLAY_NAME}: see you {DATE}. Reply STOP to stop.";

    @Autowired
    Houses houses;

    @Autowired
    Rendering rendering;

    @Test
    void aNewVersionStandsBesideTheOldOne() {
        Template first = templates.approve(clinic.kithway(), text(GOOD)).block();
        Template second = templates
                .approve(clinic.kithway(), text(GOOD.replace("see you", "we expect you")))
                .block();

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(templates
                        .find(clinic.organization(), "see-you", Channel.TEXT, Language.EN)
                        .block())
                .isEqualTo(second);
        assertThat(templates
                        .getVersion(clinic.organization(), "see-you", Channel.TEXT, Language.EN, 1)
                        .block())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @Tag("R-PHI-01")
    @Tag("R-TCPA-06")
    @Tag("R-10DLC-03")
    @Tag("R-REPLY-02")
    @CsvSource(
            delimiter = '|',
            value = {
                "{CLINIC_DISPLAY_NAME}: Reply YES to confirm. STOP to stop.|answer-word",
                "{CLINIC_DISPLAY_NAME}: Reply CANCEL to cancel. STOP to stop.|answer-word",
                "{CLINIC_DISPLAY_NAME}: see bit.ly/x1 STOP to stop.|shortener",
                "{CLINIC_DISPLAY_NAME}: see https://example.com/x STOP to stop.|link",
                "{CLINIC_DISPLAY_NAME}: see you {DATE}.|no-stop",
                "See you {DATE}. STOP to stop.|no-sender",
                "{CLINIC_DISPLAY_NAME}: your {SERVICE_LINE} visit. STOP to stop.|unknown-variable",
                "{CLINIC_DISPLAY_NAME}: <b>you</b> STOP to stop.|markup",
                "{CLINIC_DISPLAY_NAME}: we expect you {DATE} at {TIME}, {LOCATION_ADDRESS}. Reply C to confirm. STOP to stop.|segments"
            })
    void whatCarriersAndRulesForbidIsNotApproved(String body, String code) {
        Refusal refusal = refusal(text(body));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.fields()).extracting(FieldProblem::code).contains(code);
    }

    @Test
    void clinicalWordsAreNotApproved() {
        Refusal refusal = refusal(text("{CLINIC_DISPLAY_NAME}: your mammogram is due. STOP to stop."));

        assertThat(refusal.code()).isEqualTo("clinical-words");
        assertThat(refusal.rule()).isEqualTo("R-PHI-02");
    }

    @Test
    @Tag("R-HIPAA-01")
    void whatSomebodyElsePaysForIsNoTreatment() {
        Template paid =
                new Template("paid", Channel.TEXT, Language.EN, 1, TemplatePurpose.TREATMENT_OPS, true, null, GOOD);

        assertThat(refusal(paid).fields()).extracting(FieldProblem::code).containsExactly("remuneration");
    }

    @Test
    @Tag("R-PHI-05")
    void aSubjectIsGeneric() {
        Template mail = new Template(
                "mail",
                Channel.EMAIL,
                Language.EN,
                1,
                TemplatePurpose.TREATMENT_OPS,
                false,
                "{FIRST_NAME}, your visit on {DATE}",
                "{CLINIC_DISPLAY_NAME}");

        assertThat(refusal(mail).fields()).extracting(FieldProblem::code).containsExactly("subject");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReminderIsOneSegmentWithItsLongestValues(Language language) {
        Template reminder = templates
                .find(clinic.organization(), "appointment-reminder", Channel.TEXT, language)
                .block();

        Segments segments = Segments.of(Placeholders.fillLongest(reminder.body(), "Lakeview Family Health"));
        assertThat(segments.gsm7()).isTrue();
        assertThat(segments.count()).isEqualTo(1);
    }

    @Test
    void dayAndTimeAreSaidAsPeopleSayThem() {
        Map<Variable, String> values = Map.of(Variable.DATE, "2026-03-14", Variable.TIME, "09:05");

        assertThat(rendered("appointment-reminder", Channel.TEXT, Language.EN, "Dana", values))
                .contains("visit Sat, Mar 14 at 9:05 AM.");
        String spanish = rendered("appointment-reminder", Channel.TEXT, Language.ES, "Luis", values);
        assertThat(spanish).contains("cita sab 14 mar, 9:05 am");
        assertThat(Segments.of(spanish).gsm7()).isTrue();
    }

    @Test
    void aNameThatIsNoneIsNotRepeated() {
        assertThat(rendered("referral-received", Channel.EMAIL, Language.EN, "Dana", Map.of()))
                .startsWith("Hello Dana,");
        assertThat(rendered("referral-received", Channel.EMAIL, Language.EN, "<script>", Map.of()))
                .startsWith("Hello script,");
        assertThat(rendered("referral-received", Channel.EMAIL, Language.EN, "12 Diabetes", Map.of()))
                .startsWith("Hello there,");
    }

    @Test
    void aLinkLeadsToOurOwnDomainOnly() {
        templates
                .approve(clinic.kithway(), text("{CLINIC_DISPLAY_NAME}: look here {LINK} Reply STOP to stop."))
                .block();

        assertThat(rendered(
                        "see-you",
                        Channel.TEXT,
                        Language.EN,
                        "Dana",
                        link("https://go.lakeview.example/r/abcdefghijklmnop")))
                .contains("look here https://go.lakeview.example/r/abcdefghijklmnop Reply");
        assertThatThrownBy(() -> rendered(
                        "see-you", Channel.TEXT, Language.EN, "Dana", link("https://evil.example/r/abcdefghijklmnop")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rendered(
                        "see-you",
                        Channel.TEXT,
                        Language.EN,
                        "Dana",
                        link("https://go.lakeview.example/r/x?name=Dana")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void textsAreSentFromAmericanNumbersThatAreNobodyElses() {
        assertThat(refusal("+442071838750")).isInstanceOf(SenderRefused.NotAmerican.class);
        assertThat(refusal("whatsapp:+13125550100")).isInstanceOf(SenderRefused.NotAmerican.class);
        assertThat(refusal(clinicNumber)).isInstanceOf(SenderRefused.Taken.class);
    }

    private static Map<Variable, String> link(String address) {
        return Map.of(Variable.LINK, address);
    }

    private static Template text(String body) {
        return new Template("see-you", Channel.TEXT, Language.EN, 1, TemplatePurpose.TREATMENT_OPS, false, null, body);
    }

    private String rendered(
            String key, Channel channel, Language language, @Nullable String name, Map<Variable, String> values) {
        Template template =
                templates.find(clinic.organization(), key, channel, language).block();
        return rendering
                .render(template, houses.get(clinic.organization()).block(), name, values)
                .body();
    }

    private Refusal refusal(Template template) {
        return refused(() -> templates.approve(clinic.kithway(), template).block());
    }

    private Refusal refusal(String number) {
        Sender sender = new Sender(UUID.randomUUID(), Channel.TEXT, number, "Lakeview");
        return refused(() -> senders.add(clinic.kithway(), sender).block());
    }

    private static Refusal refused(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError("It was accepted");
    }
}
