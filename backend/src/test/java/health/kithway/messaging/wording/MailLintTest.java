package health.kithway.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the lint wants of e-mails. */
class MailLintTest {

    private static final String NEWS = "{CLINIC_DISPLAY_NAME} is open on Saturdays now.";

    @Test
    @Tag("R-EML-02")
    void newsByEmailNameAPostalAddress() {
        assertThat(faults(TemplatePurpose.MARKETING, NEWS)).containsExactly("postal-address");
        assertThat(faults(TemplatePurpose.MARKETING, NEWS + "\n\n{LOCATION_ADDRESS}"))
                .isEmpty();
    }

    @Test
    @Tag("R-EML-02")
    void whatIsAboutAVisitNeedsNone() {
        assertThat(faults(TemplatePurpose.TREATMENT_OPS, NEWS)).isEmpty();
    }

    private static List<String> faults(TemplatePurpose purpose, String body) {
        Template template = new Template(
                "saturdays",
                Channel.EMAIL,
                Language.EN,
                1,
                purpose,
                false,
                "A message from {CLINIC_DISPLAY_NAME}",
                body);
        return TemplateLint.check(template, "Lakeview").stream()
                .map(TemplateLint.Fault::code)
                .toList();
    }
}
