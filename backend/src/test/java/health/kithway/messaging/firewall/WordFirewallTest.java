package health.kithway.messaging.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.firewall.Finding.Layer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class WordFirewallTest {

    private static final WordFirewall FIREWALL = new WordFirewall();

    @ParameterizedTest
    @Tag("R-PHI-03")
    @Tag("R-PHI-07")
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
                "c&#97;ncer visit",
                "your m@mm0gram",
                "your mam-mo-gram",
                "your colonsocopy",
                "your chemoooo",
                "see https://go.example/%6Dammogram/x",
                "see https://go.example/mammogram-center",
                "see www.lakeviewdermatology.com",
                "#MammogramMonday",
                "MRI_results.pdf",
                "<a href='https://x.example' title='mammogram'>here</a>",
                "SSN 123-45-6789",
                "code E11.9",
                "your [Specialty] visit",
                "Hello {NAME}",
                "born 1980",
                "you have osteomyelitis",
                "ask about adalimumab"
            })
    void rPhi03ClinicalWordsAreFoundHoweverTheyAreWritten(String text) {
        assertThat(Verdict.of(FIREWALL.check(text, List.of()))).isEqualTo(Verdict.BLOCK);
    }

    /** Even without a name: the number identifies the reader. */
    @ParameterizedTest
    @Tag("R-PHI-07")
    @Tag("R-TCPA-07")
    @ValueSource(
            strings = {
                "Your physical therapy visit is on Monday.",
                "Visit with the dermatologist on Monday.",
                "Time to pick up your insulin.",
                "Your results are ready.",
                "Nothing to eat after midnight before your visit.",
                "Your balance is due.",
                "A payment for your visit is due.",
                "Su copago vence el lunes.",
                "Welcome to the quit smoking program."
            })
    void whatTheVisitIsForOrCostsIsNotSaid(String text) {
        assertThat(Verdict.of(FIREWALL.check(text, List.of()))).isEqualTo(Verdict.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lakeview Family Health: visit Wed, Sep 30 at 12:30 PM. Reply C to confirm, R to reschedule, X to cancel. STOP to stop.",
                "Lakeview: su cita es el mié 30 sep, 10:00 am, 100 W Lake St, Chicago, IL 60601. Llame al (312) 555-0100.",
                "We got your request and will contact you about a time. Msg&data rates may apply.",
                "Gracias, una persona lo va a leer. En una emergencia llame al 911.",
                "Lakeview Family Practice and Medical Center",
                "Open https://go.lakeview-family.example/c/8Hiv3kPq7LabZt0xRr2d to join."
            })
    void whatSaysNothingClinicalPasses(String text) {
        assertThat(FIREWALL.check(text, List.of())).isEmpty();
    }

    @Test
    @Tag("R-PHI-04")
    void rPhi04ARegisteredNameOrAddressPassesWhateverItHolds() {
        String text = "Visit Monday, 1 Cancer Survivors Park Rd, Colon, MI 49040";

        assertThat(Verdict.of(FIREWALL.check(text, List.of()))).isEqualTo(Verdict.WARN);
        assertThat(FIREWALL.check(text, List.of("1 Cancer Survivors Park Rd, Colon, MI 49040")))
                .isEmpty();
        assertThat(Verdict.of(FIREWALL.check("Your cancer visit", List.of("1 Cancer Survivors Park Rd"))))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void aFindingNamesOurWordAndNeverAnIdentifier() {
        assertThat(FIREWALL.check("SSN 123-45-6789", List.of()))
                .extracting(Finding::term)
                .containsExactly("social security number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your mammogram is due|mammogram",
                "Your <b>mammo</b>gram is due|mammo</b>gram",
                "Your c h e m o is due|c h e m o",
                "Ｙour ｃａｎｃｅｒ visit|ｃａｎｃｅｒ",
                "see https://x.example/%63hemo ok|%63hemo"
            })
    void aFindingSaysWhereItIsInTheTextAsGiven(String text, String place) {
        assertThat(FIREWALL.check(text, List.of()))
                .anySatisfy(found ->
                        assertThat(text.substring(found.start(), found.end())).isEqualTo(place));
    }

    @ParameterizedTest
    @Tag("R-PHI-06")
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|موعدك يوم الاثنين الساعة التاسعة",
                "en|موعدك يوم الاثنين الساعة التاسعة",
                "ru|Ваш визит в понедельник в девять",
                "vi|Lịch hẹn của bạn là thứ hai",
                "fr|Votre rendez-vous est lundi à neuf heures",
                "en|Votre rendez-vous est lundi avec nous",
                "pt|A sua visita é segunda-feira"
            })
    void rPhi06WhatWeCannotReadIsForAPerson(String language, String text) {
        assertThat(FIREWALL.checkWording(text, language, List.of()))
                .anySatisfy(found -> assertThat(found.layer()).isEqualTo(Layer.LANGUAGE));
        assertThat(Verdict.of(FIREWALL.checkWording(text, language, List.of()))).isNotEqualTo(Verdict.PASS);
    }

    @Test
    @Tag("R-PHI-01")
    void rPhi01BlanksForOurVariablesAreFineWhileWordingIsWrittenAndForgottenWhenItLeaves() {
        String wording = "Hello {{first_name}}, see [Clinic Name] on {DATE}";

        assertThat(FIREWALL.checkWording(wording, "en", List.of())).isEmpty();
        assertThat(FIREWALL.check(wording, List.of())).hasSize(3);
        assertThat(Verdict.of(FIREWALL.checkWording("Your {visit_type} visit", "en", List.of())))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    @Tag("R-PHI-12")
    void rPhi12ItIsReadTheSameByManyAtOnce() {
        List<String> texts =
                LabelledSet.first().stream().map(LabelledSet.Labelled::text).toList();
        List<List<Finding>> alone =
                texts.stream().map(text -> FIREWALL.check(text, List.of())).toList();

        try (ForkJoinPool many = new ForkJoinPool(8)) {
            many.submit(() -> IntStream.range(0, texts.size() * 4)
                            .parallel()
                            .forEach(at -> assertThat(FIREWALL.check(texts.get(at % texts.size()), List.of()))
                                    .isEqualTo(alone.get(at % texts.size()))))
                    .join();
        }
    }

    /** What a sharer's own phone is filled with, in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whatASharersPhoneIsFilledWithSaysNothingClinical(String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(new ClassPathResource("wording/program_" + language + ".properties")
                .getContentAsString(StandardCharsets.UTF_8)));
        for (String key : List.of("share.subject", "share.body")) {
            String filled = words.getProperty(key)
                    .replace("{organization}", "Lakeview Family Health")
                    .replace("{address}", "https://care.example/r/7Q2MXK4HT0ZB9V5W3FJ8CDYR6N");
            assertThat(Verdict.of(FIREWALL.check(filled, List.of()))).as(key).isEqualTo(Verdict.PASS);
        }
    }
}
