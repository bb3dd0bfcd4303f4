package health.kithway.program.sharer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.directory.Language;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.Finding;
import health.kithway.program.PageContent;
import health.kithway.program.Program;
import health.kithway.program.ProgramContent;
import health.kithway.program.ProgramDraft;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cora gives Ana at the desk a page to share from; front ends show the same as JSON. */
@KithwayTest
class SharersTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    People people;

    @Autowired
    DisclosureCheck check;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private PersonId ana;

    @BeforeEach
    void anaIsAtTheDesk() {
        clinic = world.clinic();
        ana = people.register(clinic.kithway(), new NewPerson("Ana", "Reyes", Language.EN, "312-555-0142", null, null))
                .block();
    }

    @Test
    void anaSharesByTextAndSeesHowOften() {
        String pass = invited().get("pass").asString();
        JsonNode sharing = JSON.readTree(read(pass));
        assertThat(sharing.get("organizationName").asString()).isEqualTo("Lakeview Family Health");
        assertThat(sharing.get("shared").asInt()).isZero();
        assertThat(sharing.get("programs").get(0).get("disclosure").asString()).isEqualTo("You get nothing for it.");

        JsonNode share = JSON.readTree(share(pass, "TEXT")
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody());
        assertThat(share.get("body").asString())
                .isEqualTo("Lakeview Family Health: book a visit for you or someone you help "
                        + share.get("address").asString());
        assertThat(JSON.readTree(read(pass)).get("shared").asInt()).isEqualTo(1);
    }

    @Test
    void whatAnaSeesHasNoWordOfAFriend() {
        assertThat(JSON.readTree(read(invited().get("pass").asString())).propertyNames())
                .containsExactlyInAnyOrder("organizationName", "programs", "shared");
    }

    @Test
    void aPassToShareFollowsNoReferral() {
        api.with(invited().get("pass").asString())
                .get()
                .uri("/public/v1/referral")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void anaJoinsOnceHoweverOftenSheIsInvited() {
        invited();
        String second = invited().get("pass").asString();

        assertThat(JSON.readTree(read(second)).get("programs").size()).isEqualTo(1);
    }

    /** A lost phone: from that moment the page is there for nobody, by any pass, and a marketer cannot do it. */
    @Test
    void coraTakesAnasPageAwayAtOnce() {
        String first = invited().get("pass").asString();
        String second = invited().get("pass").asString();
        read(first);

        revoke(Role.MARKETER).expectStatus().isForbidden();
        read(second);
        revoke(Role.COORDINATOR).expectStatus().isCreated();

        for (String pass : List.of(first, second))
            api.with(pass)
                    .get()
                    .uri("/public/v1/sharing")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        read(invited().get("pass").asString());
    }

    private WebTestClient.ResponseSpec revoke(Role role) {
        return api.with(TestRealm.staff(clinic.organization(), role))
                .post()
                .uri("/staff/v1/sharers/{person}/revocations", ana)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
    }

    @Test
    void markTheMarketerInvitesNobody() {
        invite(Role.MARKETER, ana.value(), clinic.program()).expectStatus().isForbidden();
    }

    @Test
    void somebodyOfAnotherClinicIsNotThere() {
        PersonId elsewhere = people.register(
                        world.clinic().kithway(), new NewPerson("Bo", null, Language.EN, "312-555-0143", null, null))
                .block();

        invite(Role.COORDINATOR, elsewhere.value(), clinic.program())
                .expectStatus()
                .isNotFound();
        invite(Role.COORDINATOR, ana.value(), new ProgramId(UUID.randomUUID()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("program-not-shared");
    }

    /** One that is used up would tell the sharer that the friend asked (R-HIPAA-05): the database has no such link. */
    @Test
    void noLinkOfASharerIsBounded() {
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.superuser(database));
        String pass = invited().get("pass").asString();
        share(pass, "TEXT").expectStatus().isCreated();

        assertThatThrownBy(() -> owner.update(
                        "update tracking.program_share_link set most_uses = 1 where sharer_id = ?", ana.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void coraMakesNoInvitationForASharer() {
        api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR))
                .post()
                .uri("/staff/v1/share-links")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"programId": "%s", "campaignId": "%s", "channel": "TEXT", "kind": "INVITATION", "sharerId": "%s"}
                        """.formatted(clinic.program(), clinic.spring(), ana))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("R-HIPAA-05");
    }

    @Test
    void aSharePageWithoutADisclosureCannotBePublished() {
        PageContent page = PageContent.of("Book a visit", null, List.of(), List.of(), "Call 911.");
        Map<Language, PageContent> pages =
                Map.of(Language.EN, page.disclosing("You get nothing for it."), Language.ES, page.disclosing(" "));

        List<Finding> findings =
                check.check(clinic.kithway(), draft(pages, true)).block();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R-INC-10");
            assertThat(finding.pointer()).isEqualTo("/pages/es/disclosure");
            assertThat(finding.blocks()).isTrue();
        });
        assertThat(check.check(clinic.kithway(), draft(pages, false)).block()).isEmpty();
    }

    private static ProgramDraft draft(Map<Language, PageContent> pages, boolean sharePage) {
        ProgramContent content = new ProgramContent(
                "Friends", List.of(), List.of(), pages, List.of(), ProgramContent.STANDARD_REMINDERS, sharePage);
        return new ProgramDraft(new ProgramId(UUID.randomUUID()), 1, Program.Kind.WORD_OF_MOUTH, content, List.of());
    }

    private JsonNode invited() {
        return JSON.readTree(invite(Role.COORDINATOR, ana.value(), clinic.program())
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec invite(Role role, UUID person, ProgramId program) {
        CampaignId campaign = clinic.spring();
        return api.with(TestRealm.staff(clinic.organization(), role))
                .post()
                .uri("/staff/v1/sharers")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"personId\": \"%s\", \"programId\": \"%s\", \"campaignId\": \"%s\"}"
                        .formatted(person, program, campaign))
                .exchange();
    }

    private byte[] read(String pass) {
        return api.with(pass)
                .get()
                .uri("/public/v1/sharing")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    private WebTestClient.ResponseSpec share(String pass, String way) {
        return api.with(pass)
                .post()
                .uri("/public/v1/sharing/shares")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"programId\": \"%s\", \"way\": \"%s\", \"language\": \"en\"}"
                        .formatted(clinic.program(), way))
                .exchange();
    }
}
