package health.kithway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.attribution.credit.Credit;
import health.kithway.attribution.credit.Credits;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.grant.NotedConsent;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.Element;
import health.kithway.consent.text.NewConsentText;
import health.kithway.consent.text.TextReviews;
import health.kithway.consent.text.TextVersion;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.program.ProgramId;
import health.kithway.referral.EventKind;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.referral.TimelineEvent;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
    Disclosures disclosures;

    @Autowired
    Directory directory;

    @Autowired
    TextReviews texts;

    @Autowired
    Credits credits;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    private Clinic clinic;
    private String harborStreet;

    private LocationId place;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        place = clinic.lakeshore();
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

    /** Of a substance-use program nothing is told before the patient signed for it, and then with the notice. */
    @Test
    @Tag("R-P2-02")
    @Tag("R-P2-03")
    void ofASubstanceUseProgramNothingIsToldUnsignedAndAfterwardsWithTheNotice() {
        JsonNode taken = submit("key-10", body(houseLine(), "1980-05-01"));
        String uri = "/provider/v1/referrals/" + taken.get("referralId").asString();

        api.with(harborStreet)
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-to-be-told");
        api.with(harborStreet)
                .get()
                .uri("/provider/v1/referrals")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        clock.advance(Duration.ofSeconds(1));
        sign(referral(taken).patientId());
        api.with(harborStreet)
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.notice")
                .isEqualTo("42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
        assertThat(disclosures
                        .listDecisions(clinic.kithway(), referral(taken).patientId(), null, 10, "compliance")
                        .block()
                        .items())
                .extracting(told -> told.decision().code())
                .as("two looks in a row are one telling")
                .containsExactly("part2-consented", "no-part2-consent");
    }

    /** What Mateo said to the program for friends is not heard where he came by the program for practices. */
    @Test
    @Tag("R-TCPA-05")
    void thePracticeIsToldByWhatWasSaidToTheProgramTheReferralCameBy() {
        ProgramId practices = world.practicesProgram(clinic);
        JsonNode taken = submit("key-12", body());
        PersonId mateo = referral(taken).patientId();

        takeBack(mateo, clinic.program());
        assertThat(told(taken)).isEqualTo(200);
        takeBack(mateo, practices);
        assertThat(told(taken)).isEqualTo(403);
    }

    private int told(JsonNode taken) {
        return api.with(harborStreet)
                .get()
                .uri("/provider/v1/referrals/" + taken.get("referralId").asString())
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private void takeBack(PersonId patient, ProgramId program) {
        clock.advance(Duration.ofSeconds(1));
        consents.note(
                        clinic.kithway(),
                        patient,
                        new NotedConsent(
                                null,
                                null,
                                Set.of(ConsentScope.USE_ANSWERS),
                                ConsentMethod.STAFF_NOTE,
                                null,
                                program.value(),
                                "Said so on the phone.",
                                clock.instant()))
                .block();
    }

    /** R-P2-01: a line of a substance-use program at the same place. */
    private ServiceLineId houseLine() {
        ServiceLineId house = new ServiceLineId(UUID.randomUUID());
        directory
                .addServiceLine(clinic.kithway(), new ServiceLine(house, new Bilingual("Visit", "Visita"), true, true))
                .block();
        Location lakeshore =
                directory.getLocation(clinic.organization(), clinic.lakeshore()).block();
        LocationId quiet = new LocationId(UUID.randomUUID());
        directory
                .addLocation(
                        clinic.kithway(),
                        new Location(
                                quiet,
                                "Lakeview Garden",
                                lakeshore.address(),
                                lakeshore.zone(),
                                lakeshore.phone(),
                                lakeshore.hours(),
                                List.of(house)))
                .block();
        place = quiet;
        return house;
    }

    private void sign(PersonId patient) {
        AgreedText text = part2Text();
        consents.note(
                        clinic.kithway(),
                        patient,
                        new NotedConsent(
                                text,
                                Language.EN,
                                Set.of(),
                                ConsentMethod.PAPER,
                                null,
                                null,
                                "Signed at the desk.",
                                clock.instant()))
                .block();
    }

    private AgreedText part2Text() {
        Map<Element, Bilingual> elements = Arrays.stream(Element.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        any -> new Bilingual("Lakeview Family Health says so.", "Lo dice Lakeview Family Health.")));
        Bilingual label = new Bilingual("Share with my doctor", "Compartir con mi doctor");
        TextVersion draft = texts.write(
                        Actor.kithway(clinic.organization(), "consent"),
                        new NewConsentText(ConsentPurpose.PART2, label, new Bilingual("", ""), elements, false, 365))
                .block();
        AgreedText version = new AgreedText(draft.id(), draft.version());
        texts.approve(clinic.kithway(), version, null).block();
        return version;
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
                """.formatted(place, line, born, clock.instant().minus(Duration.ofMinutes(10)));
    }
}
