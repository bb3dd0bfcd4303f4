package health.kithway.attribution.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.attribution.model.CreditModel;
import health.kithway.attribution.visit.Pressing;
import health.kithway.attribution.visit.VisitId;
import health.kithway.attribution.visit.VisitSignals;
import health.kithway.attribution.visit.Visits;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.job.DueJobs;
import health.kithway.problem.Refused;
import health.kithway.program.Channel;
import health.kithway.program.link.LinkDimensions;
import health.kithway.program.link.LinkTerms;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.BestTime;
import health.kithway.referral.EventSource;
import health.kithway.referral.Merges;
import health.kithway.referral.NewReferral;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.referral.WhoFor;
import health.kithway.routing.Asked;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dana opens what friends and posters show her, and asks; Mark declares models; Cora and Connie look into the credit. */
@KithwayTest
class CreditsTest {

    private static final Pressing PHONE = Pressing.of(VisitSignals.pressedIn("Mozilla/5.0 (iPhone)"));
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    Credits credits;

    @Autowired
    CreditModels models;

    @Autowired
    Visits visits;

    @Autowired
    ShareLinks links;

    @Autowired
    Referrals referrals;

    @Autowired
    Merges merges;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    private Clinic clinic;
    private SharedLink poster;
    private SharedLink text;
    private String cora;
    private String mark;
    private String connie;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        poster = links.get(clinic.code()).block();
        text = links.get(clinic.uptownCode()).block();
        cora = TestRealm.staff(clinic.organization(), Role.COORDINATOR);
        mark = TestRealm.staff(clinic.organization(), Role.MARKETER);
        connie = TestRealm.staff(clinic.organization(), Role.COMPLIANCE);
    }

    @Test
    void byDefaultTheLastOpeningHasItAllAndTheEarlierOneIsKeptWithTheReason() {
        JsonNode credit = credit(danaAsksAfterTwoOpenings());

        assertThat(column(credit, "kind")).containsExactly("VISIT", "VISIT", "LINK");
        assertThat(column(credit, "channel")).containsExactly("PRINT", "TEXT", "TEXT");
        assertThat(column(credit, "reason")).containsExactly("PASSED_OVER", "COUNTED", "VISIT_STANDS_FOR_IT");
        assertThat(points(credit)).containsExactly(0, 10_000, 0);
        assertThat(credit.get("closesAt").asString()).isEqualTo("2026-05-16T05:00:00Z");
        assertThat(credit.get("revisions")).hasSize(1);
        assertThat(credit.get("revisions").get(0).get("touchHash").asString()).hasSize(64);
    }

    @Test
    void underADeclaredModelBothOpeningsShareIt() {
        declare("LINEAR", 30, "2026-03-01").expectStatus().isCreated();

        JsonNode credit = credit(danaAsksAfterTwoOpenings());

        assertThat(points(credit)).containsExactly(5_000, 5_000, 0);
        assertThat(credit.get("revisions").get(0).get("model").asString()).isEqualTo("LINEAR");
        assertThat(credit.get("revisions").get(0).get("modelVersion").asInt()).isEqualTo(2);
        assertThat(credit.get("touches").get(1).get("principal").asBoolean()).isTrue();
    }

    @Test
    void aModelThatStartsInAnOpenMonthCreditsAgainAndWhatWasCreditedBeforeStays() {
        Referral referral = danaAsksAfterTwoOpenings();
        JsonNode before = credit(referral);
        clock.advance(Duration.ofDays(5));

        declare("FIRST_TOUCH", 30, "2026-03-01").expectStatus().isCreated();
        runDue();

        JsonNode after = credit(referral);
        assertThat(points(after)).containsExactly(10_000, 0, 0);
        assertThat(after.get("revisions").get(0).get("occasion").asString()).isEqualTo("MODEL_DECLARED");
        assertThat(after.get("revisions").get(1))
                .isEqualTo(before.get("revisions").get(0));
        assertThat(after.get("revisions").get(0).get("touchHash"))
                .isEqualTo(before.get("revisions").get(0).get("touchHash"));
    }

    /** R-ATT-03: March closes 45 days after its end. */
    @Test
    void aNewModelNeverRewritesAClosedMonth() {
        Referral referral = danaAsksAfterTwoOpenings();
        JsonNode before = credit(referral);
        clock.set(Instant.parse("2026-05-16T05:00:00Z"));

        declare("FIRST_TOUCH", 30, "2026-03-31")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("month-closed")
                .jsonPath("$.rule")
                .isEqualTo("R-ATT-03")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/startsOn");
        declare("FIRST_TOUCH", 30, "2026-04-01").expectStatus().isCreated();
        runDue();

        assertThat(credit(referral)).isEqualTo(before);
    }

    @Test
    void whatBecomesKnownAfterTheMonthClosedIsKeptButMovesNothing() {
        Referral referral = danaAsksAfterTwoOpenings();
        clock.set(Instant.parse("2026-05-16T05:00:00Z"));

        namesTheCode(referral, spokenCode()).expectStatus().isCreated();

        JsonNode credit = credit(referral);
        assertThat(column(credit, "reason")).contains("KNOWN_TOO_LATE");
        assertThat(points(credit)).containsExactly(0, 10_000, 0, 0);
    }

    @Test
    void aVersionStartsNoEarlierThanTheLast() {
        declare("LINEAR", 30, "2026-04-01").expectStatus().isCreated();

        declare("FIRST_TOUCH", 30, "2026-03-31")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("starts-before-last");
        api.with(connie)
                .get()
                .uri("/staff/v1/programs/" + clinic.program() + "/credit-models")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openFrom")
                .isEqualTo("2026-01-01")
                .jsonPath("$.versions[*].version")
                .isEqualTo(List.of(1, 2))
                .jsonPath("$.versions[0].startsOn")
                .doesNotExist();
    }

    @Test
    void aWindowOfOneServiceLineIsForThatLineOnly() {
        models.declare(
                        clinic.kithway(),
                        clinic.program(),
                        new CreditModels.Declaration(CreditModel.FIRST_TOUCH, 30, Map.of(clinic.skin(), 1), MARCH))
                .block();

        assertThat(points(credit(danaAsksAfterTwoOpenings()))).containsExactly(10_000, 0, 0);
        assertThatThrownBy(() -> models.declare(
                                clinic.kithway(),
                                clinic.program(),
                                new CreditModels.Declaration(
                                        CreditModel.FIRST_TOUCH,
                                        30,
                                        Map.of(world.clinic().skin(), 1),
                                        MARCH))
                        .block())
                .isInstanceOf(Refused.class);
    }

    @Test
    void aWindowIsOneTo540Days() {
        for (int days : new int[] {0, 541}) {
            assertThatThrownBy(() -> models.declare(
                                    clinic.kithway(),
                                    clinic.program(),
                                    new CreditModels.Declaration(CreditModel.LINEAR, days, Map.of(), MARCH))
                            .block())
                    .isInstanceOf(Refused.class);
            declare("LINEAR", days, "2026-03-01").expectStatus().isBadRequest();
        }
    }

    @Test
    void aDeskBookingBySpokenCodeJoinsItsLink() {
        Referral referral = danaAsksAfterTwoOpenings();
        clock.advance(Duration.ofMinutes(1));

        namesTheCode(referral, spokenCode())
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.channel")
                .isEqualTo("DESK")
                .jsonPath("$.campaignName")
                .isEqualTo("Spring");

        JsonNode credit = credit(referral);
        assertThat(column(credit, "kind")).containsExactly("VISIT", "VISIT", "LINK", "SPOKEN_CODE");
        assertThat(points(credit)).containsExactly(0, 0, 0, 10_000);
        assertThat(credit.get("revisions").get(0).get("occasion").asString()).isEqualTo("TOUCH_ADDED");
        assertThat(principal(referral).channel()).isEqualTo(Channel.DESK);
    }

    @Test
    void aMisheardCodeJoinsNothing() {
        Referral referral = danaAsksAfterTwoOpenings();
        String code = spokenCode();
        char wrong = code.charAt(0) == '2' ? '3' : '2';

        namesTheCode(referral, wrong + code.substring(1)).expectStatus().isEqualTo(422);

        assertThat(credit(referral).get("revisions")).hasSize(1);
    }

    @Test
    void whatHasNotHappenedYetBroughtNobody() {
        Referral referral = danaAsksAfterTwoOpenings();

        api.with(cora)
                .post()
                .uri("/staff/v1/referrals/" + referral.id() + "/touches")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("spokenCode", spokenCode(), "occurredAt", "2027-01-01T00:00:00Z"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/occurredAt");
    }

    @Test
    void anAnswerCountsWhereTheModelAsksAndTheLastOneWins() {
        declare("SELF_REPORTED", 30, "2026-03-01").expectStatus().isCreated();
        Referral referral = danaAsksAfterTwoOpenings();
        assertThat(principal(referral).channel()).isEqualTo(Channel.TEXT);

        credits.hear(clinic.kithway(), referral.id().value(), Channel.WEB).block();
        clock.advance(Duration.ofMinutes(1));
        credits.hear(clinic.kithway(), referral.id().value(), Channel.SOCIAL).block();

        assertThat(principal(referral).channel()).isEqualTo(Channel.SOCIAL);
        assertThat(principal(referral).shareLinkCode()).isNull();
        assertThat(points(credit(referral))).containsExactly(0, 0, 0, 0, 10_000);
    }

    @Test
    void twoAnswersAtTheSameMomentAreBothKept() {
        Referral referral = danaAsksAfterTwoOpenings();

        Flux.merge(
                        credits.hear(clinic.kithway(), referral.id().value(), Channel.WEB),
                        credits.hear(clinic.kithway(), referral.id().value(), Channel.SOCIAL))
                .then()
                .block();

        JsonNode credit = credit(referral);
        assertThat(column(credit, "kind")).filteredOn("SELF_REPORTED"::equals).hasSize(2);
        assertThat(credit.get("revisions")).hasSize(3);
    }

    @Test
    void mergedDuplicatesKeepOneCredit() {
        Referral kept = danaAsks(poster, visits.press(poster, PHONE).block());
        clock.advance(Duration.ofMinutes(1));
        VisitId opened = visits.press(text, PHONE).block();
        Referral duplicate = danaAsks(text, opened);

        merges.merge(clinic.kithway(), duplicate.id(), kept.id()).block();

        JsonNode ended = credit(duplicate);
        assertThat(ended.get("mergedInto").asString()).isEqualTo(kept.id().toString());
        assertThat(column(ended, "reason")).containsOnly("MERGED");
        assertThat(points(ended)).containsOnly(0);
        JsonNode one = credit(kept);
        assertThat(column(one, "visitId")).contains(opened.toString());
        assertThat(points(one).stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
        assertThat(credits.findCredit(clinic.organization(), duplicate.id().value())
                        .blockOptional())
                .isEmpty();
    }

    @Test
    void noCircleOfDuplicatesCanBeMade() {
        UUID one = danaAsks(poster).id().value();
        UUID other = danaAsks(poster).id().value();
        credits.merge(clinic.kithway(), one, other).block();
        credits.merge(clinic.kithway(), one, other).block();

        assertThatThrownBy(() -> credits.merge(clinic.kithway(), other, one).block())
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> credits.merge(clinic.kithway(), one, one).block())
                .isInstanceOf(Refused.class);
    }

    @Test
    void derivingAMonthAgainChangesNothingAndComesToTheSameDigest() {
        declare("POSITION_BASED", 60, "2026-03-01").expectStatus().isCreated();
        Referral first = danaAsksAfterTwoOpenings();
        danaAsksAfterTwoOpenings();
        credits.hear(clinic.kithway(), first.id().value(), Channel.WEB).block();
        namesTheCode(first, spokenCode()).expectStatus().isCreated();
        JsonNode before = credit(first);

        JsonNode once = recount();
        clock.advance(Duration.ofDays(100));
        JsonNode again = recount();

        assertThat(once.get("referrals").asInt()).isEqualTo(2);
        assertThat(once.get("changed").asInt()).isZero();
        assertThat(again).isEqualTo(once);
        assertThat(credit(first)).isEqualTo(before);
    }

    /** R-ATT-08: what looked like a person opened many links from one address within a minute. */
    @Test
    void aVisitThatTurnsOutToBeAScannersLosesItsShareOnce() {
        Pressing scanner = Pressing.of(new VisitSignals(
                "Mozilla/5.0 (Windows NT 10.0)", null, HttpMethod.POST, false, new byte[] {10, 0, 0, 7}));
        VisitId seen = visits.press(poster, scanner).block();
        clock.advance(Duration.ofSeconds(1));
        Referral referral = danaAsks(poster, seen);
        for (int i = 0; i < 12; i++) {
            visits.press(another(), scanner).block();
        }
        assertThat(column(credit(referral), "reason")).containsExactly("COUNTED", "VISIT_STANDS_FOR_IT");

        clock.advance(Duration.ofMinutes(3));
        runDue();

        JsonNode credit = credit(referral);
        assertThat(column(credit, "classification")).containsExactly("SCANNER");
        assertThat(column(credit, "reason")).containsExactly("NOT_COUNTED_AS_VISIT", "COUNTED");
        assertThat(credit.get("revisions").get(0).get("occasion").asString()).isEqualTo("VISIT_JUDGED");
        assertThat(credit.get("revisions")).hasSize(2);
    }

    @Test
    void anOpeningAtAnotherClinicIsNoTouch() {
        SharedLink elsewhere = links.get(world.clinic().code()).block();
        VisitId theirs = visits.press(elsewhere, PHONE).block();

        JsonNode credit = credit(danaAsks(poster, theirs, new VisitId(UUID.randomUUID())));

        assertThat(column(credit, "kind")).containsExactly("LINK");
        assertThat(points(credit)).containsExactly(10_000);
    }

    @Test
    void aMarketerNeverOpensAReferral() {
        Referral referral = danaAsks(poster);

        open(mark, referral).expectStatus().isForbidden();
        open(TestRealm.staff(new OrganizationId(UUID.randomUUID()), Role.COORDINATOR), referral)
                .expectStatus()
                .isNotFound();
    }

    private Referral danaAsksAfterTwoOpenings() {
        VisitId earlier = visits.press(poster, PHONE).block();
        clock.advance(Duration.ofDays(3));
        VisitId last = visits.press(text, PHONE).block();
        clock.advance(Duration.ofMinutes(3));
        return danaAsks(text, earlier, last);
    }

    private Referral danaAsks(SharedLink link, VisitId... touches) {
        return referrals
                .send(
                        link.visitor(),
                        new NewReferral(
                                UUID.randomUUID(),
                                link,
                                Arrays.asList(touches),
                                Language.EN,
                                WhoFor.ME,
                                null,
                                asked(),
                                new NewReferral.Contact("Dana", null, "(312) 555-0142", null, BestTime.ANY),
                                null,
                                world.agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS),
                                EventSource.PAGE))
                .block();
    }

    private Asked asked() {
        return Asked.at(clinic.uptown(), clinic.primaryCare());
    }

    private String spokenCode() {
        ShareLinkId id = new ShareLinkId(UUID.randomUUID());
        links.create(
                        clinic.kithway(),
                        new NewShareLink(
                                id,
                                null,
                                LinkDimensions.of(clinic.program(), clinic.spring(), Channel.DESK),
                                new LinkTerms(LinkTerms.Kind.LINK, null, null),
                                true))
                .block();
        return links.getShareLink(clinic.kithway(), id).block().spokenCode();
    }

    private SharedLink another() {
        String code = links.create(
                        clinic.kithway(),
                        new NewShareLink(
                                new ShareLinkId(UUID.randomUUID()),
                                null,
                                LinkDimensions.of(clinic.program(), clinic.spring(), Channel.WEB),
                                new LinkTerms(LinkTerms.Kind.LINK, null, null),
                                false))
                .block();
        return links.get(code).block();
    }

    private WebTestClient.ResponseSpec namesTheCode(Referral referral, String code) {
        return api.with(cora)
                .post()
                .uri("/staff/v1/referrals/" + referral.id() + "/touches")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("spokenCode", code))
                .exchange();
    }

    private WebTestClient.ResponseSpec declare(String model, int days, String from) {
        return api.with(mark)
                .post()
                .uri("/staff/v1/programs/" + clinic.program() + "/credit-models")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("model", model, "windowDays", days, "startsOn", from))
                .exchange();
    }

    private JsonNode recount() {
        return json.readTree(api.with(connie)
                .post()
                .uri("/staff/v1/programs/" + clinic.program() + "/credit-recounts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("month", "2026-03"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private WebTestClient.ResponseSpec open(String who, Referral referral) {
        return api.with(who)
                .get()
                .uri("/staff/v1/referrals/" + referral.id() + "/credit")
                .exchange();
    }

    private JsonNode credit(Referral referral) {
        return json.readTree(open(cora, referral)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private Credit principal(Referral referral) {
        return credits.findCredit(clinic.organization(), referral.id().value()).block();
    }

    private void runDue() {
        while (dueJobs.runDue().block() > 0) {
            // What was done may have made more to do.
        }
    }

    private static List<String> column(JsonNode credit, String name) {
        return credit.get("touches")
                .valueStream()
                .filter(touch -> touch.has(name))
                .map(touch -> touch.get(name).asString())
                .toList();
    }

    private static List<Integer> points(JsonNode credit) {
        return credit.get("touches")
                .valueStream()
                .map(touch -> touch.get("basisPoints").asInt())
                .toList();
    }
}
