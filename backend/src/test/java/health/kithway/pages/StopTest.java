package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.directory.Language;
import health.kithway.pages.Phone.Seen;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;

/** The link at the foot of every e-mail. */
@KithwayTest
class StopTest {

    @Autowired
    Api api;

    @Autowired
    People people;

    @Autowired
    Passes passes;

    @Autowired
    AuditTrail trail;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final ClinicWithLinks clinic = new ClinicWithLinks();
    private String link = "";

    @BeforeEach
    void luisGotAnEmail() {
        beans.autowireBean(clinic);
        clinic.open();
        PersonId luis = Objects.requireNonNull(people.register(
                        clinic.operator, new NewPerson("Luis", null, Language.ES, null, "luis@example.com", null))
                .block());
        link = "/u/"
                + Objects.requireNonNull(passes.issue(
                                        clinic.operator,
                                        PassPurpose.UNSUBSCRIBE,
                                        luis.value(),
                                        luis.value(),
                                        Duration.ofDays(180))
                                .block())
                        .secret();
    }

    @Test
    @Tag("R-EML-03")
    void lookingAsksInTheReadersLanguageAndStopsNothing() {
        Seen page = new Phone(api.anybody()).open(link);
        assertThat(page.html())
                .contains("¿Ya no quiere mensajes de Lakeview Family Health?", "(312) 555-0100")
                .doesNotContain("luis@", "Luis");
        assertThat(actions()).doesNotContain("consent.suppressed");
    }

    @Test
    void theButtonStopsAndThePageMayBeLoadedAgain() {
        Phone phone = new Phone(api.anybody());
        Seen stopped = phone.go(link + "?lang=en", "from", "page");
        assertThat(stopped.html()).contains("You will get no more messages");
        assertThat(actions()).contains("consent.suppressed", "messaging.unsubscribed");
        assertThat(phone.go(link, "from", "page").status()).isEqualTo(200);
    }

    @Test
    @Tag("R-EML-03")
    void aMailProgramStopsWithOnePost() {
        api.anybody()
                .post()
                .uri(link)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("List-Unsubscribe=One-Click")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(actions()).contains("consent.suppressed");
    }

    @Test
    void aWrongLinkSaysAnotherWay() {
        Seen gone = new Phone(api.anybody()).open("/u/AAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.html()).contains("This link no longer works", "reply STOP");
    }

    private List<String> actions() {
        return Objects.requireNonNull(
                        trail.listEntries(clinic.operator, null, null, 50).block())
                .items()
                .stream()
                .map(AuditEntry::action)
                .toList();
    }
}
