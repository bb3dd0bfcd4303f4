package health.kithway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mark makes a program, Connie lets it out, Mark prints, Dolores comes by the poster, and Mark and Cora can say why she counts. */
@KithwayTest
class MarketerStoryTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    World world;

    @Autowired
    Api api;

    private Clinic clinic;
    private WebTestClient mark;
    private WebTestClient connie;
    private WebTestClient cora;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        mark = api.with(TestRealm.staff(clinic.organization(), Role.MARKETER));
        connie = api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE));
        cora = api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR));
    }

    @Test
    void fromAnEmptyDraftToANumberThatCanBeDefended() throws IOException {
        String program = "/staff/v1/programs/" + published();
        JsonNode campaign = made(program + "/campaigns", Map.of("name", "County fair"));
        JsonNode link = made(
                "/staff/v1/share-links",
                Map.of(
                        "programId", program.substring(program.lastIndexOf('/') + 1),
                        "campaignId", campaign.get("campaignId").asString(),
                        "channel", "PRINT"));
        assertThat(printed(link)).contains(link.get("code").asString(), "(312) 555-0100", "llame al 911");

        whatsAppLooks(link);
        String visit = doloresPresses(link);
        doloresSends(link, visit);

        JsonNode counts = get(mark, "/staff/v1/visit-counts?shareLinkId=" + id(link));
        assertThat(counts.get("visits").asInt()).isEqualTo(1);
        JsonNode rows = get(mark, "/staff/v1/visits?shareLinkId=" + id(link)).get("items");
        assertThat(rows).hasSize(counts.get("openings").asInt());
        assertThat(rows)
                .filteredOn(row -> row.get("counted").asBoolean())
                .singleElement()
                .satisfies(row -> assertThat(row.get("visitId").asString()).isEqualTo(visit));
        coraCanSayWhyHereAndWhyThisLink(visit);
    }

    @Test
    void aRetiredProgramsPosterSaysWhomToCall() {
        String program = published();
        JsonNode campaign = made("/staff/v1/programs/" + program + "/campaigns", Map.of("name", "County fair"));
        JsonNode link = made(
                "/staff/v1/share-links",
                Map.of(
                        "programId",
                        program,
                        "campaignId",
                        campaign.get("campaignId").asString(),
                        "channel",
                        "PRINT"));

        acts(mark, "/staff/v1/programs/" + program + "/retirement", 200);

        api.anybody()
                .get()
                .uri("/R/" + link.get("code").asString())
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("(312) 555-0100"));
    }

    /** A new program, written from what the clinic's other one says, checked, approved by a second person. */
    private String published() {
        JsonNode begun = made("/staff/v1/programs", Map.of("name", "At the fair", "kind", "WORD_OF_MOUTH"));
        String program = begun.get("programId").asString();
        String version = "/staff/v1/programs/" + program + "/versions/1";
        JsonNode before = acts(mark, version + "/checks", 200);
        assertThat(before.get("publishable").asBoolean()).isFalse();
        assertThat(before.get("findings")).allSatisfy(finding -> {
            assertThat(finding.get("rule").asString()).isNotEmpty();
            assertThat(finding.get("pointer").asString()).startsWith("/");
        });
        acts(mark, version + "/submission", 422);
        write(version);
        assertThat(acts(mark, version + "/checks", 200).get("publishable").asBoolean())
                .isTrue();
        acts(mark, version + "/submission", 200);
        acts(mark, version + "/approval", 403);
        acts(connie, version + "/approval", 200);
        return program;
    }

    private void write(String version) {
        JsonNode model = get(mark, "/staff/v1/programs/" + clinic.program() + "/versions/1");
        ObjectNode content = JSON.createObjectNode().put("name", "At the fair");
        for (String part : List.of("locationIds", "serviceLineIds", "pages", "consentTextIds", "reminderPlan")) {
            content.set(part, model.get(part));
        }
        mark.put()
                .uri(version)
                .header("If-Match", "\"1\"")
                .header("Content-Type", "application/json")
                .bodyValue(JSON.writeValueAsBytes(content))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String printed(JsonNode link) throws IOException {
        byte[] poster = mark.get()
                .uri("/staff/v1/share-links/" + id(link) + "/poster.pdf?paper=LETTER")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        try (PDDocument pdf = Loader.loadPDF(poster)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void whatsAppLooks(JsonNode link) {
        api.anybody()
                .get()
                .uri("/r/" + link.get("code").asString())
                .header("User-Agent", "WhatsApp/2.23.20.0 A")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String doloresPresses(JsonNode link) {
        return json(api.anybody()
                        .post()
                        .uri("/public/v1/share-links/" + link.get("code").asString() + "/visits")
                        .header(
                                "User-Agent",
                                "Mozilla/5.0 (Linux; Android 14; Pixel 7a) Chrome/131.0 Mobile Safari/537.36")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .exchange()
                        .expectStatus()
                        .isCreated())
                .get("visitId")
                .asString();
    }

    private void doloresSends(JsonNode link, String visit) {
        List<Map<String, Object>> agreed = world.agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS).stream()
                .map(text -> Map.<String, Object>of("textId", text.textId().toString(), "version", text.version()))
                .toList();
        api.anybody()
                .post()
                .uri("/public/v1/share-links/" + link.get("code").asString() + "/referrals")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of(
                        "language",
                        "en",
                        "visitId",
                        visit,
                        "whoFor",
                        "ME",
                        "locationId",
                        clinic.lakeshore().toString(),
                        "serviceLineId",
                        clinic.primaryCare().toString(),
                        "contact",
                        Map.of("firstName", "Dolores", "phone", "+13125550142", "bestTime", "EVENING"),
                        "agreements",
                        agreed))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private void coraCanSayWhyHereAndWhyThisLink(String visit) {
        JsonNode queue = get(cora, "/staff/v1/referrals").get("items");
        String referral =
                "/staff/v1/referrals/" + queue.get(0).get("referralId").asString();
        JsonNode route = get(cora, referral + "/routing");
        assertThat(route.get("locationId").asString())
                .isEqualTo(clinic.lakeshore().toString());
        assertThat(route.get("ruleName").asString()).isNotEmpty();
        assertThat(get(cora, referral + "/credit").get("touches"))
                .filteredOn(touch -> touch.get("basisPoints").asInt() > 0)
                .singleElement()
                .satisfies(touch -> {
                    assertThat(touch.get("visitId").asString()).isEqualTo(visit);
                    assertThat(touch.get("basisPoints").asInt()).isEqualTo(10_000);
                    assertThat(touch.get("campaignName").asString()).isEqualTo("County fair");
                });
        mark.get().uri(referral + "/credit").exchange().expectStatus().isForbidden();
    }

    private static String id(JsonNode link) {
        return link.get("shareLinkId").asString();
    }

    private JsonNode made(String path, Object body) {
        return json(mark.post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated());
    }

    private static JsonNode acts(WebTestClient who, String path, int status) {
        return json(who.post().uri(path).exchange().expectStatus().isEqualTo(status));
    }

    private static JsonNode get(WebTestClient who, String path) {
        return json(who.get().uri(path).exchange().expectStatus().isOk());
    }

    private static JsonNode json(WebTestClient.ResponseSpec answer) {
        return JSON.readTree(answer.expectBody().returnResult().getResponseBody());
    }
}
