package health.kithway.program.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.directory.privacynotice.PrivacyNotice;
import health.kithway.directory.privacynotice.PrivacyNotices;
import health.kithway.problem.Refused;
import health.kithway.program.Finding;
import health.kithway.program.Program;
import health.kithway.program.ProgramContent;
import health.kithway.program.ProgramDraft;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.TwoPeople;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Mark is told that nobody has looked into the privacy notice; Connie looks, and he is told nothing more. */
@KithwayTest
@Tag("R-HIPAA-12")
class NoticeOfRemindersTest {

    private static final URI READ_AT = URI.create("https://lakeview.example/privacy");
    private static final LocalDate SINCE = LocalDate.of(2026, 2, 16);

    @Autowired
    World world;

    @Autowired
    PrivacyNotices notices;

    @Autowired
    NoticeOfReminders check;

    @Autowired
    Api api;

    private Clinic clinic;
    private Actor connie;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        connie = TwoPeople.connie(clinic.organization());
    }

    @Test
    void markIsToldUntilSomebodyHasReadThatTheNoticeSpeaksOfReminders() {
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R-HIPAA-12");
            assertThat(finding.blocks()).isFalse();
        });
        notices.note(connie, new PrivacyNotice(0, false, READ_AT, SINCE)).block();
        assertThat(findings()).hasSize(1);

        notices.note(connie, new PrivacyNotice(1, true, READ_AT, SINCE)).block();
        assertThat(findings()).isEmpty();
    }

    @Test
    void whoReadAnOlderOneIsToldThatItChanged() {
        notices.note(connie, new PrivacyNotice(0, true, READ_AT, SINCE)).block();

        assertThatThrownBy(() -> notices.note(connie, new PrivacyNotice(0, false, READ_AT, SINCE))
                        .block())
                .isInstanceOf(Refused.class);
        assertThat(notices.get(clinic.organization()).block().saysReminders()).isTrue();
    }

    @Test
    void complianceNotesItAndAMarketerOnlyReadsIt() {
        note(staff(Role.MARKETER)).expectStatus().isForbidden();
        note(staff(Role.COMPLIANCE))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.saysReminders")
                .isEqualTo(true);
        staff(Role.MARKETER)
                .get()
                .uri("/staff/v1/privacy-notice")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.address")
                .isEqualTo(READ_AT.toString());
    }

    private List<Finding> findings() {
        ProgramContent content = new ProgramContent(
                "Friends", List.of(), List.of(), Map.of(), List.of(), ProgramContent.STANDARD_REMINDERS, false);
        return check.check(
                        TwoPeople.mark(clinic.organization()),
                        new ProgramDraft(clinic.program(), 2, Program.Kind.WORD_OF_MOUTH, content, List.of()))
                .block();
    }

    private WebTestClient staff(Role role) {
        return api.with(TestRealm.staff(clinic.organization(), role));
    }

    private static WebTestClient.ResponseSpec note(WebTestClient client) {
        return client.put()
                .uri("/staff/v1/privacy-notice")
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"saysReminders\": true, \"address\": \"" + READ_AT + "\", \"inForceSince\": \"" + SINCE
                        + "\"}")
                .exchange();
    }
}
