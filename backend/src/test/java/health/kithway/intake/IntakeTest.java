package health.kithway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.attribution.credit.Credit;
import health.kithway.attribution.credit.Credits;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.Consents;
import health.kithway.directory.ServiceLineId;
import health.kithway.referral.EventKind;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.referral.TimelineEvent;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Harbor Street Pediatrics & Family refers Mateo. */
@KithwayTest
class IntakeTest {

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    Referrals referrals;

    @Autowired
    Consents consents;

    @Autowired
    Credits credits;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    private Clinic clinic;
    private String harborStreet;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        harborStreet =
                TestRealm.practice(clinic.organization(), clinic.harborStreet().value());
    }

    @Test
    void aPracticeSubmitsAndReadsItsReferral() {
        JsonNode taken = submit("key-1", body());

        assertThat(taken.get("practiceReference").asString()).isEqualTo("HS-17");
        api.with(harborStreet)
                .get()
                .uri("/provider/v1/referrals/" + taken.get("referralId").asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.reference")
                .isEqualTo(taken.get("reference").asString())
                .jsonPath("$.locationId")
                .isEqualTo(clinic.lakeshore().toString());
        api.with(harborStreet)
                .get()
                .uri("/provider/v1/referrals")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void theSameKeyAndBodyReplaysAnotherBodyIsRefused() {
        // One token, one caller: the key belongs to who sent it.
        JsonNode first = submit("key-2", body());
        JsonNode again = submit("key-2", body());

        assertThat(again).isEqualTo(first);
        post(harborStreet, "key-2", body().replace("HS-17", "HS-18"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-other-body");
    }

    @Test
    void anotherPracticeFindsNothing() {
        JsonNode taken = submit("key-3", body());
        String northside =
                TestRealm.practice(clinic.organization(), clinic.northside().value());

        api.with(northside)
                .get()
                .uri("/provider/v1/referrals/" + taken.get("referralId").asString())
                .exchange()
                .expectStatus()
                .isNotFound();
        api.with(northside)
                .get()
                .uri("/provider/v1/referrals")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        api.with(TestRealm.scheduling(clinic.organization()))
                .get()
                .uri("/provider/v1/referrals/" + taken.get("referralId").asString())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void whatThePracticeAttestsIsConsentAndThePracticeIsCredited() {
        Referral referral = referral(submit("key-4", body()));

        assertThat(consents.listConsents(clinic.kithway(), referral.patientId()).block())
                .singleElement()
                .satisfies(consent -> assertThat(consent.scope()).isEqualTo(ConsentScope.TEXT_ABOUT_VISIT));
        Credit credit =
                credits.findCredit(clinic.organization(), referral.id().value()).block();
        assertThat(credit.practiceId()).isEqualTo(clinic.harborStreet().value());
        assertThat(credit.shareLinkId()).isNull();
        assertThat(credit.basisPoints()).isEqualTo(10_000);
    }

    @Test
    void aWayWithoutAnAddressIsPointedAt() {
        post(harborStreet, "key-5", body().replace("[\"TEXT\"]", "[\"TEXT\", \"EMAIL\"]"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/patient/email");
    }

    @Test
    void aPlaceThatDoesNotOfferItIsPointedAt() {
        post(harborStreet, "key-6", body(clinic.skin(), "1980-05-01"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/serviceLineId");
    }

    @Test
    void nothingClinicalIsTaken() {
        post(harborStreet, "key-7", body().replaceFirst("\\{", "{\"reason\": \"rash\", "))
                .expectStatus()
                .isBadRequest();
    }

    /** R-ST-01. */
    @Test
    void aFifteenYearOldAndASensitiveServiceLineAreForStaffOnly() {
        Referral minor = referral(submit("key-8", body(clinic.counselling(), "2011-01-01")));
        Referral adult = referral(submit("key-9", body(clinic.counselling(), "1980-05-01")));

        assertThat(minor.messagesHeld()).isTrue();
        assertThat(referrals.listEvents(clinic.kithway(), minor.id()).block())
                .extracting(TimelineEvent::kind)
                .contains(EventKind.MESSAGES_HELD);
        assertThat(adult.messagesHeld()).isFalse();
    }

    private Referral referral(JsonNode taken) {
        return referrals
                .getReferral(
                        clinic.kithway(), ReferralId.of(taken.get("referralId").asString()))
                .block();
    }

    private JsonNode submit(String key, String body) {
        byte[] answer = post(harborStreet, key, body)
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(new String(answer, StandardCharsets.UTF_8));
    }

    private WebTestClient.ResponseSpec post(String token, String key, String body) {
        return api.with(token)
                .post()
                .uri("/provider/v1/referrals")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String body() {
        return body(clinic.primaryCare(), "1980-05-01");
    }

    private String body(ServiceLineId line, String born) {
        return """
                {"locationId": "%s", "serviceLineId": "%s", "practiceReference": "HS-17",
                 "patient": {"firstName": "Mateo", "lastName": "Reyes", "dateOfBirth": "%s",
                             "phone": "+13125550177", "language": "es"},
                 "patientAgreed": {"attestedBy": "Nurse Okafor", "at": "%s", "channels": ["TEXT"]}}
                """.formatted(clinic.lakeshore(), line, born, clock.instant().minus(Duration.ofMinutes(10)));
    }
}
