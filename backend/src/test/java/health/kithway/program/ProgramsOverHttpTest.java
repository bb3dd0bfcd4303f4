package health.kithway.program;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.brand.Brands;
import health.kithway.directory.brand.Colours;
import health.kithway.directory.brand.NewBrand;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.TwoPeople;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mark makes a program without a developer; Connie approves it; visitors see it. */
@KithwayTest
class ProgramsOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    Brands brands;

    @Autowired
    ShareLinks links;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient database;

    private Clinic clinic;
    private WebTestClient mark;
    private WebTestClient connie;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        mark = api.with(TestRealm.staff(clinic.organization(), Role.MARKETER));
        connie = api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE));
    }

    @Test
    void aMarketerCreatesWritesChecksAndAnotherPersonPublishes() {
        JsonNode begun = created("/staff/v1/programs", Map.of("name", "Help at home", "kind", "CAREGIVER"));
        String version = "/staff/v1/programs/" + begun.get("programId").asString() + "/versions/1";
        assertThat(problems(version)).contains("PAGES-12 /pages/es missing-translation");

        EntityExchangeResult<byte[]> edited = ask(HttpMethod.PUT, version, mark, content(begun), "\"1\"");
        assertThat(edited.getStatus().value()).isEqualTo(200);
        assertThat(edited.getResponseHeaders().getETag()).isEqualTo("\"2\"");
        assertThat(problems(version)).isEmpty();

        assertThat(act(version + "/submission", mark, 200).get("state").asString())
                .isEqualTo("IN_REVIEW");
        assertThat(act(version + "/approval", connie, 200).get("state").asString())
                .isEqualTo("PUBLISHED");
        JsonNode program = get("/staff/v1/programs/" + begun.get("programId").asString(), mark, 200);
        assertThat(program.get("publishedVersion").asInt()).isEqualTo(1);
        assertThat(program.get("state").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void whoWroteItWithBothRolesStillNeedsASecondPerson() {
        WebTestClient both = api.with(TestRealm.staff(clinic.organization(), Role.MARKETER, Role.COMPLIANCE));
        String version = draft(both);
        act(version + "/submission", both, 200);

        JsonNode refused = act(version + "/approval", both, 403);

        assertThat(refused.get("code").asString()).isEqualTo("program-own-work");
    }

    @Test
    void aMarketerAloneMayNotApprove() {
        String version = draft(mark);
        act(version + "/submission", mark, 200);

        act(version + "/approval", mark, 403);
    }

    @Test
    void aStaleEditIsRefusedAndSaysHowToGoOn() {
        String version = draft(mark);
        JsonNode written = get(version, mark, 200);
        ask(HttpMethod.PUT, version, mark, content(written), "\"1\"");

        EntityExchangeResult<byte[]> stale = ask(HttpMethod.PUT, version, mark, content(written), "\"1\"");

        assertThat(stale.getStatus().value()).isEqualTo(412);
        assertThat(ask(HttpMethod.PUT, version, mark, content(written), null)
                        .getStatus()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void creatingTwiceWithOneKeyMakesOneProgram() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("name", "Twice", "kind", "CAREGIVER");
        JsonNode first = create("/staff/v1/programs", body, key);
        JsonNode second = create("/staff/v1/programs", body, key);

        assertThat(second.get("programId")).isEqualTo(first.get("programId"));
    }

    @Test
    void aPreviewShowsTheDraftCountsNothingAndHasNothingToPress() {
        String version = draft(mark);
        ObjectNode changed = content(get(version, mark, 200));
        ((ObjectNode) changed.get("pages").get("en"))
                .put("heading", "Ask for a visit here")
                .put("whatWeDo", "We see all ages.");
        ((ObjectNode) changed.get("pages").get("es"))
                .put("heading", "Pida aquí una cita")
                .put("whatWeDo", "Vemos a todos.");
        ask(HttpMethod.PUT, version, mark, changed, "\"1\"");
        String url = act(version + "/previews", mark, 200).get("url").asString();
        String path = url.substring(url.indexOf("/preview/"));
        long before = openings();

        String english = page(path, 200);
        String spanish = page(path + "?lang=es", 200);

        assertThat(english)
                .contains("This is a preview.", "Ask for a visit here", "We see all ages.")
                .contains("disabled")
                .doesNotContain("<form", "name=\"opening\"");
        assertThat(spanish).contains("Esta es una vista previa.", "Pida aquí una cita");
        assertThat(openings()).isEqualTo(before);
        assertThat(page("/r/" + clinic.code(), 200)).doesNotContain("Ask for a visit here", "This is a preview.");
        anybodyPosts(path, 405);
    }

    @Test
    void aPreviewEndsAfterAnHourAndAWrongOneLooksTheSame() {
        String url = act(published() + "/previews", mark, 200).get("url").asString();
        String path = url.substring(url.indexOf("/preview/"));
        clock.advance(Duration.ofMinutes(61));

        String wrong = "/preview/AAAAAAAAAAAAAAAAAAAAAAAAAAA";
        assertThat(page(path, 404).replace(path, wrong)).isEqualTo(page(wrong, 404));
    }

    @Test
    void whatVisitorsSawIsShownAgainAfterANewVersion() {
        String version = draft(mark);
        ObjectNode changed = content(get(version, mark, 200));
        ((ObjectNode) changed.get("pages").get("en")).put("heading", "Ask for a visit here");
        ask(HttpMethod.PUT, version, mark, changed, "\"1\"");
        act(version + "/submission", mark, 200);
        act(version + "/approval", connie, 200);
        assertThat(page("/r/" + clinic.code(), 200)).contains("Ask for a visit here");

        String url = act(published() + "/previews", mark, 200).get("url").asString();

        assertThat(page(url.substring(url.indexOf("/preview/")), 200))
                .contains("Book a visit for you or someone you help")
                .doesNotContain("Ask for a visit here");
    }

    @Test
    void anEndedVersionIsShownInTheColoursItHadThen() {
        brands.set(TwoPeople.mark(clinic.organization()), 0, look("#4a2a6a")).block();
        clock.advance(Duration.ofDays(1));
        String version = draft(mark);
        act(version + "/submission", mark, 200);
        act(version + "/approval", connie, 200);
        clock.advance(Duration.ofDays(1));
        brands.set(TwoPeople.mark(clinic.organization()), 1, look("#0b5457")).block();

        String ended = act(published() + "/previews", mark, 200).get("url").asString();
        String shown = act(version + "/previews", mark, 200).get("url").asString();

        assertThat(page(ended.substring(ended.indexOf("/preview/")), 200)).contains("/1/theme.css");
        assertThat(page(shown.substring(shown.indexOf("/preview/")), 200)).contains("/2/theme.css");
    }

    @Test
    void theLandingTellsWhatIsParticularToTheClinic() {
        String version = draft(mark);
        ObjectNode changed = content(get(version, mark, 200));
        for (String language : List.of("en", "es")) {
            ObjectNode page = (ObjectNode) changed.get("pages").get(language);
            page.put("whatWeDo", language.equals("en") ? "We see all ages." : "Vemos a todos.");
            page.put("contact", language.equals("en") ? "Ask for Ana." : "Pregunte por Ana.");
            page.putArray("guidance")
                    .addObject()
                    .put("locationId", clinic.uptown().toString())
                    .put("coverage", language.equals("en") ? "We take most plans." : "Casi todos los planes.");
        }
        ask(HttpMethod.PUT, version, mark, changed, "\"1\"");
        act(version + "/submission", mark, 200);
        act(version + "/approval", connie, 200);

        JsonNode landing = JSON.readTree(api.anybody()
                .get()
                .uri("/public/v1/share-links/" + clinic.code() + "?language=es")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
        assertThat(landing.get("whatWeDo").asString()).isEqualTo("Vemos a todos.");
        assertThat(landing.get("guidance").get(0).get("coverage").asString()).isEqualTo("Casi todos los planes.");
        assertThat(page("/r/" + clinic.code(), 200))
                .contains("We see all ages.", "Ask for Ana.", "We take most plans.", "insurance and visits");
    }

    @Test
    void anotherOrganizationsMarketerFindsNothing() {
        WebTestClient rick = api.with(TestRealm.staff(world.clinic().organization(), Role.MARKETER));

        get(published(), rick, 404);
        act(published() + "/previews", rick, 404);
        act(published() + "/submission", rick, 404);
    }

    private static NewBrand look(String colour) {
        return new NewBrand(new Colours(colour, colour, null, null, null), List.of(), null, false);
    }

    private String published() {
        return "/staff/v1/programs/" + clinic.program() + "/versions/1";
    }

    private String draft(WebTestClient who) {
        EntityExchangeResult<byte[]> made = who.post()
                .uri("/staff/v1/programs/" + clinic.program() + "/drafts")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult();
        return "/staff/v1/programs/" + clinic.program() + "/versions/"
                + JSON.readTree(made.getResponseBody()).get("version").asInt();
    }

    /** What is published, as the body of an edit. */
    private ObjectNode content(JsonNode version) {
        JsonNode good = get(published(), mark, 200);
        ObjectNode body = JSON.createObjectNode();
        body.set("name", version.get("name"));
        for (String part : List.of("locationIds", "serviceLineIds", "pages", "consentTextIds", "reminderPlan")) {
            body.set(part, good.get(part));
        }
        return body;
    }

    private List<String> problems(String version) {
        List<String> lines = new ArrayList<>();
        JsonNode result = act(version + "/checks", mark, 200);
        for (JsonNode finding : result.get("findings")) {
            if (finding.get("blocks").asBoolean()) {
                lines.add(finding.get("rule").asString() + " "
                        + finding.get("pointer").asString() + " "
                        + finding.get("code").asString());
            }
        }
        assertThat(result.get("publishable").asBoolean()).isEqualTo(lines.isEmpty());
        return lines;
    }

    private JsonNode created(String path, Object body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    private JsonNode create(String path, Object body, String key) {
        return JSON.readTree(mark.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private JsonNode act(String path, WebTestClient who, int status) {
        return JSON.readTree(who.post()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private JsonNode get(String path, WebTestClient who, int status) {
        return JSON.readTree(who.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static EntityExchangeResult<byte[]> ask(
            HttpMethod method, String path, WebTestClient who, JsonNode body, String ifMatch) {
        WebTestClient.RequestBodySpec request = who.method(method).uri(path).header("Content-Type", "application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.bodyValue(JSON.writeValueAsBytes(body))
                .exchange()
                .expectBody()
                .returnResult();
    }

    private String page(String path, int status) {
        return new String(WebTestClient.bindToServer()
                .baseUrl(api.address())
                .build()
                .get()
                .uri(path)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private void anybodyPosts(String path, int status) {
        WebTestClient.bindToServer()
                .baseUrl(api.address())
                .build()
                .post()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private long openings() {
        return transactions
                .read(
                        clinic.organization(),
                        () -> database.sql("select (select count(*) from tracking.attribution_visit)")
                                .mapValue(Long.class)
                                .one())
                .block();
    }
}
