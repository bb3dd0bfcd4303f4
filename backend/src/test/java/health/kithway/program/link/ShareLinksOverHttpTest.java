package health.kithway.program.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.directory.Directory;
import health.kithway.directory.ProviderGroup;
import health.kithway.directory.ProviderGroupId;
import health.kithway.problem.Refused;
import health.kithway.program.Channel;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Mark the marketer puts links into the world, Connie lets his words stand, Cora types what a caller reads out. */
@KithwayTest
class ShareLinksOverHttpTest {

    @Autowired
    World world;

    @Autowired
    ShareLinks links;

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

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
    void markMakesALinkForAPlaceAServiceLineAndAGroup() {
        ProviderGroupId group = new ProviderGroupId(UUID.randomUUID());
        directory
                .addProviderGroup(clinic.kithway(), new ProviderGroup(group, "Uptown team"))
                .block();

        String id = made(wish(
                "locationId", clinic.uptown().value(),
                "serviceLineId", clinic.primaryCare().value(),
                "providerGroupId", group.value()));

        ShareLink link = links.getShareLink(clinic.kithway(), new ShareLinkId(UUID.fromString(id)))
                .block();
        SharedLink opened = links.get(link.code()).block();
        assertThat(opened.locationIds()).containsExactly(clinic.uptown());
        assertThat(opened.serviceLineIds()).containsExactly(clinic.primaryCare());
        assertThat(opened.providerGroupId()).isEqualTo(group);
    }

    @Test
    void noLinkIsCountedByASensitiveServiceLine() {
        create(wish("serviceLineId", clinic.counselling().value()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("link-sensitive")
                .jsonPath("$.rule")
                .isEqualTo("R-ST-02");
    }

    @Test
    void whatIsNotThereIsPointedAt() {
        Clinic other = world.clinic();

        create(wish(
                        "programId", other.program().value(),
                        "locationId", other.uptown().value(),
                        "providerGroupId", UUID.randomUUID()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers ->
                        assertThat(pointers.toString()).contains("/programId", "/locationId", "/providerGroupId"));
        create(wish("expiresAt", clock.instant().minusSeconds(1)))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/expiresAt");
    }

    @Test
    void markNeverSaysNorSeesWhoseLinkItIs() {
        create(wish("sharerId", UUID.randomUUID()))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("R-HIPAA-05");
    }

    @Test
    void anInvitationIsForOneReferral() {
        String id = made(wish("kind", "INVITATION"));

        mark.get()
                .uri("/staff/v1/share-links/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("INVITATION")
                .jsonPath("$.mostUses")
                .isEqualTo(1);
    }

    @Test
    void pausingAndRevokingWorkAtOnceAndTwice() {
        String id = made(wish());
        String code = code(id);

        for (int twice = 0; twice < 2; twice++) {
            hold(id, "PAUSED")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("PAUSED");
            assertThat(links.get(code).block().state()).isEqualTo(ShareLink.State.PAUSED);
        }
        hold(id, "OPEN").expectBody().jsonPath("$.state").isEqualTo("OPEN");
        for (int twice = 0; twice < 2; twice++) {
            hold(id, "REVOKED")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("REVOKED");
            assertThat(links.get(code).block().state()).isEqualTo(ShareLink.State.REVOKED);
        }
        hold(id, "OPEN")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("link-revoked");
        api.anybody()
                .get()
                .uri("/r/" + code)
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("This link was taken back", "(312) 555-0100"));
    }

    @Test
    void anotherOrganizationsLinkIsNotThere() {
        String id = made(wish());
        WebTestClient rick = api.with(TestRealm.staff(world.clinic().organization(), Role.MARKETER));

        rick.get().uri("/staff/v1/share-links/" + id).exchange().expectStatus().isNotFound();
        rick.put()
                .uri("/staff/v1/share-links/" + id + "/state")
                .bodyValue(Map.of("state", "REVOKED"))
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(links.get(code(id)).block().isOpen()).isTrue();
    }

    @Test
    void theListIsNarrowed() {
        String id = made(wish("locationId", clinic.lakeshore().value(), "channel", "DESK", "kind", "INVITATION"));

        for (String filter : List.of("channel=DESK", "kind=INVITATION", "locationId=" + clinic.lakeshore())) {
            mark.get()
                    .uri("/staff/v1/share-links?programId=" + clinic.program() + "&" + filter)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(1)
                    .jsonPath("$.items[0].shareLinkId")
                    .isEqualTo(id);
        }
    }

    @Test
    void aWordedCodeWaitsForASecondPerson() {
        String code = "LAKEVIEW-" + words();
        String id = made(wish("code", code));

        api.anybody().get().uri("/r/" + code).exchange().expectStatus().isNotFound();
        mark.put()
                .uri("/staff/v1/share-links/" + id + "/wording")
                .bodyValue(Map.of("decision", "APPROVED"))
                .exchange()
                .expectStatus()
                .isForbidden();
        decide(id, "APPROVED")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.wording")
                .isEqualTo("APPROVED");
        api.anybody().get().uri("/r/" + code).exchange().expectStatus().isOk();
        decide(id, "REFUSED")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("wording-not-proposed");
    }

    @Test
    void nobodyLetsTheirOwnWordsStand() {
        Actor one = new Actor(clinic.organization(), ActorKind.STAFF, "somebody", Set.of(Role.COMPLIANCE), null);
        NewShareLink link = new NewShareLink(
                new ShareLinkId(UUID.randomUUID()),
                "LAKEVIEW-" + words(),
                LinkDimensions.of(clinic.program(), clinic.spring(), Channel.PRINT),
                LinkTerms.unbounded(),
                false);
        vanity.propose(one, link, link.code()).block();

        assertThatThrownBy(() -> vanity.decide(one, link.id(), true).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("second-person-needed"));
    }

    @Test
    void aRefusedCodeNeverLeadsAnywhere() {
        String code = "LAKEVIEW-" + words();
        String id = made(wish("code", code));

        decide(id, "REFUSED")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("REVOKED");
        api.anybody().get().uri("/r/" + code).exchange().expectStatus().isNotFound();
    }

    @Test
    void aCodeThatSaysTooMuchIsRefused() {
        for (String code : List.of("SKIN-CHECKS", "LAKEVIEWSKIN", "FREE-HIV-TEST", "MYCANCERLINK", "KITHWAY-LOGIN")) {
            create(wish("code", code))
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("wording-says-too-much");
        }
        for (String code : List.of("LAKEVIEW-FRIENDS", "SPRING-OPEN-HOUSE", "BRING-A-NEIGHBOR-2026")) {
            assertThat(vanityObjections(code)).as(code).isEmpty();
        }
    }

    @Test
    void coraTypesWhatACallerReadsOut() {
        String id = made(wish("spoken", true));
        String spoken = links.getShareLink(clinic.kithway(), new ShareLinkId(UUID.fromString(id)))
                .block()
                .spokenCode();
        String swapped = spoken.substring(1, 2) + spoken.charAt(0) + spoken.substring(2);

        cora.get()
                .uri("/staff/v1/spoken-codes/{code}", spoken.toLowerCase(Locale.ROOT))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.shareLinkId")
                .isEqualTo(id);
        if (!swapped.equals(spoken)) {
            cora.get()
                    .uri("/staff/v1/spoken-codes/" + swapped)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("spoken-code-misheard");
        }
        api.with(TestRealm.staff(world.clinic().organization(), Role.COORDINATOR))
                .get()
                .uri("/staff/v1/spoken-codes/" + spoken)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Tag("R-ATT-01")
    @Tag("R-SEC-08")
    void tenThousandLinksComeBackAsCsvAndSayNothingOfAnybody() {
        String csv = batch(
                "ten-thousand",
                Map.of(
                        "links",
                        List.of(
                                sort(Map.of(
                                        "locationId",
                                        clinic.lakeshore().value(),
                                        "serviceLineId",
                                        clinic.primaryCare().value(),
                                        "count",
                                        6000)),
                                sort(Map.of("kind", "INVITATION", "spoken", true, "count", 4000)))));
        List<String[]> rows = Arrays.stream(csv.split("\r\n"))
                .map(line -> line.split(",", -1))
                .toList();

        assertThat(rows).hasSize(10_001);
        assertThat(column(rows, 2)).hasSize(10_000);
        assertThat(column(rows, 3).stream().filter(url -> !url.isEmpty())).hasSize(10_000);
        assertThat(column(rows, 4).stream().filter(spoken -> !spoken.isEmpty())).hasSize(4_000);
        assertThat(rows.stream().filter(row -> row[9].equals("Lakeview Lakeshore") && row[10].equals("Primary care")))
                .hasSize(6_000);
        // Words of four letters are not among them: of 260,000 random letters a fifth of all runs would spell "care".
        Set<String> canaries = Set.of(
                "primary",
                "counsel",
                "quiet",
                "lakeshore",
                "uptown",
                "spring",
                "friends",
                clinic.organization().toString(),
                clinic.program().toString(),
                clinic.spring().toString(),
                clinic.primaryCare().toString());
        assertThat(column(rows, 3)).allSatisfy(url -> {
            String code = url.substring(url.lastIndexOf('/') + 1);
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{26}");
            assertThat(canaries)
                    .noneMatch(canary -> url.toLowerCase(Locale.ROOT).contains(canary));
        });
        connie.get()
                .uri("/staff/v1/audit/entries?limit=100")
                .exchange()
                .expectBody(String.class)
                .value(trail -> assertThat(trail.split("program.share-links-created", -1))
                        .hasSize(2));
    }

    @Test
    void aBatchAskedForTwiceIsMadeOnceAndDownloadedAgain() {
        Map<String, Object> body = Map.of("links", List.of(sort(Map.of("count", 3))));

        String first = batch("once", body);
        String again = batch("once", body);
        String id = first.split("\r\n")[1].split(",")[0];

        assertThat(again).isEqualTo(first);
        mark.get()
                .uri("/staff/v1/share-link-batches/" + id + "/links.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo(first);
        mark.get()
                .uri("/staff/v1/share-link-batches/" + UUID.randomUUID() + "/links.csv")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aBatchIsMadeWhollyOrNotAtAll() {
        Object good = sort(Map.of("count", 2));

        post(
                        "/staff/v1/share-link-batches",
                        "bad",
                        Map.of("links", List.of(good, sort(Map.of("locationId", UUID.randomUUID(), "count", 1)))))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/links/1/locationId");
        post("/staff/v1/share-link-batches", "many", Map.of("links", List.of(good, sort(Map.of("count", 9_999)))))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-many-links");
        assertThat(links.listShareLinks(clinic.kithway(), ShareLinkFilter.all(), null, 50)
                        .block()
                        .items())
                .hasSize(2);
    }

    @Test
    void aCodeInCapitalsOrTypedOffAPosterIsAnsweredInOneHop() {
        String code = code(made(wish()));

        for (String address : List.of("/R/" + code, "/r/" + code, "/r/" + code.toLowerCase(Locale.ROOT))) {
            api.anybody()
                    .get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .doesNotExist("Location")
                    .expectBody(String.class)
                    .value(page -> {
                        assertThat(page).contains("Book a visit for you or someone you help");
                        assertThat(page.substring(0, page.indexOf("</head>")))
                                .contains("<title>")
                                .doesNotContain("Skin", "Primary", "Counsel", "Spring", "Uptown", "Lakeshore");
                    });
        }
    }

    @Test
    void qrCodesAndPostersArePrinted() {
        String id = made(wish("spoken", true));

        print(id, "qr.svg", "image/svg+xml").value(svg -> assertThat(svg).startsWith("<svg "));
        print(id, "qr.png?size=512", "image/png").value(png -> assertThat(png).contains("PNG"));
        print(id, "poster.pdf?paper=A4&first=es", "application/pdf")
                .value(pdf -> assertThat(pdf).startsWith("%PDF-"));
        hold(id, "REVOKED").expectStatus().isOk();
        mark.get()
                .uri("/staff/v1/share-links/" + id + "/poster.pdf")
                .exchange()
                .expectStatus()
                .isEqualTo(410);
    }

    private WebTestClient.BodySpec<String, ?> print(String id, String what, String type) {
        return mark.get()
                .uri("/staff/v1/share-links/" + id + "/" + what)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.parseMediaType(type))
                .expectHeader()
                .valueMatches("Cache-Control", "no-store")
                .expectBody(String.class);
    }

    @Autowired
    VanityCodes vanity;

    @Autowired
    List<CodeWords> readers;

    private List<String> vanityObjections(String code) {
        return readers.stream()
                .flatMap(reader -> reader.objections(code).stream())
                .toList();
    }

    private Map<String, Object> wish(Object... more) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "programId", clinic.program().value(),
                "campaignId", clinic.spring().value(),
                "channel", "PRINT"));
        for (int at = 0; at < more.length; at += 2) {
            wish.put(more[at].toString(), more[at + 1]);
        }
        return wish;
    }

    private Map<String, Object> sort(Map<String, Object> more) {
        Map<String, Object> sort = wish();
        sort.putAll(more);
        return sort;
    }

    private WebTestClient.ResponseSpec create(Map<String, Object> wish) {
        return post("/staff/v1/share-links", UUID.randomUUID().toString(), wish);
    }

    private WebTestClient.ResponseSpec post(String path, String key, Object body) {
        return mark.mutate()
                .responseTimeout(Duration.ofSeconds(60))
                .build()
                .post()
                .uri(path)
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private String batch(String key, Object body) {
        return post("/staff/v1/share-link-batches", key, body)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private String made(Map<String, Object> wish) {
        return create(wish)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody()
                .get("shareLinkId")
                .asString();
    }

    private String code(String id) {
        return links.getShareLink(clinic.kithway(), new ShareLinkId(UUID.fromString(id)))
                .block()
                .code();
    }

    private WebTestClient.ResponseSpec hold(String id, String state) {
        return mark.put()
                .uri("/staff/v1/share-links/" + id + "/state")
                .bodyValue(Map.of("state", state))
                .exchange();
    }

    private WebTestClient.ResponseSpec decide(String id, String decision) {
        return connie.put()
                .uri("/staff/v1/share-links/" + id + "/wording")
                .bodyValue(Map.of("decision", decision))
                .exchange();
    }

    private static Set<String> column(List<String[]> rows, int at) {
        return rows.stream().skip(1).map(row -> row[at]).collect(Collectors.toSet());
    }

    /** Codes are unique among all organizations, and tests make many. */
    private static String words() {
        return UUID.randomUUID().toString().substring(0, 8).replaceAll("[^0-9]", "7") + "7";
    }
}
