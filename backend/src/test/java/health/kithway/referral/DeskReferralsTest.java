package health.kithway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.attribution.credit.Credits;
import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.directory.Language;
import health.kithway.program.Channel;
import health.kithway.program.link.LinkDimensions;
import health.kithway.program.link.LinkTerms;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Ruth has a poster in her hand and no patience for pages: she calls, and Cora takes down what she says. */
@KithwayTest
class DeskReferralsTest {

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    ShareLinks links;

    @Autowired
    Referrals referrals;

    @Autowired
    Consents consents;

    @Autowired
    Credits credits;

    @Autowired
    AuditTrail trail;

    private Clinic clinic;
    private WebTestClient cora;
    private ShareLinkId poster;
    private String spoken;

    @BeforeEach
    void aPosterHangs() {
        clinic = world.clinic();
        cora = api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR));
        poster = new ShareLinkId(UUID.randomUUID());
        LinkDimensions counted =
                new LinkDimensions(clinic.program(), clinic.spring(), Channel.PRINT, null, null, null, null);
        links.create(clinic.kithway(), new NewShareLink(poster, null, counted, LinkTerms.unbounded(), true))
                .block();
        spoken = links.getShareLink(clinic.kithway(), poster).block().spokenCode();
    }

    @Test
    @Tag("R-TCPA-10")
    void ruthReadsOutTheCodeAndHerReferralJoinsThePoster() {
        JsonNode taken = taken(said("spokenCode", spoken.toLowerCase(Locale.ROOT)));

        Referral referral = referrals
                .getReferral(
                        clinic.kithway(),
                        new ReferralId(UUID.fromString(taken.get("referralId").asString())))
                .block();
        assertThat(referral.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(taken.toString()).doesNotContain("Ruth", "555");
        assertThat(credits.findCredit(clinic.organization(), referral.id().value())
                        .block()
                        .shareLinkId())
                .isEqualTo(poster);
        assertThat(consents.listConsents(clinic.kithway(), referral.requesterId())
                        .block())
                .hasSize(2)
                .allSatisfy(consent -> {
                    assertThat(consent.kind()).isEqualTo(Consent.Kind.GRANTED);
                    assertThat(consent.method()).isEqualTo(ConsentMethod.STAFF_NOTE);
                });
        assertThat(trail.listEntries(clinic.kithway(), null, null, 20).block().items())
                .filteredOn(entry -> entry.action().startsWith("referral.sent")
                        || entry.action().equals("consent.granted")
                        || entry.action().equals("attribution.code-named"))
                .hasSize(3)
                .extracting(AuditEntry::actorKind)
                .containsOnly("STAFF");
    }

    @Test
    void whoHasNoCodeIsTakenDownUnderTheLinkThatCoraChooses() {
        JsonNode taken = taken(said("shareLinkId", poster.value()));

        assertThat(credits.findCredit(
                                clinic.organization(),
                                UUID.fromString(taken.get("referralId").asString()))
                        .block()
                        .shareLinkId())
                .isEqualTo(poster);
    }

    @Test
    void whatRuthDidNotAgreeToIsNotTakenDown() {
        Map<String, Object> body = said("spokenCode", spoken);
        body.put("agreements", List.of());

        take("key-no", body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("consent-use-of-answers-needed");
        assertThat(referrals
                        .listReferrals(clinic.kithway(), null, null, 10)
                        .block()
                        .items())
                .isEmpty();
    }

    @Test
    void aPosterThatWasTakenBackAndAnotherClinicsCodeLeadNowhere() {
        links.hold(clinic.kithway(), poster, ShareLinks.Wish.REVOKED).block();
        take("key-a", said("spokenCode", spoken)).expectStatus().isEqualTo(410);

        Clinic other = world.clinic();
        api.with(TestRealm.staff(other.organization(), Role.COORDINATOR))
                .post()
                .uri("/staff/v1/referrals")
                .header("Idempotency-Key", "key-b")
                .bodyValue(said("spokenCode", spoken))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void sentTwiceItIsOneReferralAndNeitherCodeNorLinkIsNone() {
        Map<String, Object> body = said("spokenCode", spoken);
        String first = id(take("key-1", body));
        String again = id(take("key-1", body));

        assertThat(again).isEqualTo(first);
        body.put("shareLinkId", poster.value());
        take("key-2", body).expectStatus().isEqualTo(422);
        assertThat(referrals
                        .listReferrals(clinic.kithway(), null, null, 10)
                        .block()
                        .items())
                .hasSize(1);
    }

    private JsonNode taken(Map<String, Object> body) {
        return body(take(UUID.randomUUID().toString(), body));
    }

    private static String id(WebTestClient.ResponseSpec answer) {
        return body(answer).get("referralId").asString();
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        return answer.expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private WebTestClient.ResponseSpec take(String key, Map<String, Object> body) {
        return cora.post()
                .uri("/staff/v1/referrals")
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private Map<String, Object> said(String by, Object value) {
        List<Map<String, Object>> agreed =
                world
                        .agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT)
                        .stream()
                        .map(text ->
                                Map.<String, Object>of("textId", text.textId().toString(), "version", text.version()))
                        .toList();
        return new HashMap<>(Map.of(
                by,
                value,
                "language",
                "en",
                "whoFor",
                "ME",
                "serviceLineId",
                clinic.primaryCare().value(),
                "contact",
                Map.of("firstName", "Ruth", "phone", "+13125550163", "bestTime", "MORNING"),
                "agreements",
                agreed));
    }
}
