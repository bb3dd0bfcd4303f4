package health.kithway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dolores sends by JSON, a scheduling system books, Cora the coordinator looks. */
@KithwayTest
class ReferralsOverHttpTest {

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    Referrals referrals;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = world.clinic();
    }

    @Test
    void doloresSendsAndFollowsHerReferral() {
        JsonNode sent = send("key-1", "Rosa");

        assertThat(sent.get("stage").asString()).isEqualTo("REGISTERED");
        assertThat(sent.get("location").get("name").asString()).isEqualTo("Lakeview Lakeshore");
        api.with(sent.get("pass").asString())
                .get()
                .uri("/public/v1/referral")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.reference")
                .isEqualTo(sent.get("reference").asString())
                .jsonPath("$.appointment")
                .doesNotExist();
    }

    @Test
    void aLostAnswerIsAskedForAgainAndIsStillOneReferral() {
        JsonNode first = send("key-2", "Rosa");
        JsonNode second = send("key-2", "Rosa");

        assertThat(second.get("reference")).isEqualTo(first.get("reference"));
        assertThat(second.get("pass")).isNotEqualTo(first.get("pass"));
        post(key(), body("Carmen"));
        assertThat(referrals
                        .listReferrals(clinic.kithway(), null, null, 10)
                        .block()
                        .items())
                .hasSize(2);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        send("key-3", "Rosa");

        post("key-3", body("Carmen"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-other-body");
    }

    /** R-TCPA-08: there is no field for another person's number, and an unknown field is refused. */
    @Test
    void aNumberOfThePatientIsNotTaken() {
        String withNumber =
                body("Rosa").replace("\"firstName\": \"Rosa\"", "\"firstName\": \"Rosa\", \"phone\": \"+13125550199\"");

        post(key(), withNumber).expectStatus().isBadRequest();
    }

    @Test
    void aSchedulingSystemBooksAndDoloresSeesIt() {
        JsonNode sent = send(key(), "Rosa");
        Instant visit = clock.instant().plus(Duration.ofDays(9));

        tell(key(), sent, "A1", "SCHEDULED", visit, clock.instant())
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.stage")
                .isEqualTo("SCHEDULED")
                .jsonPath("$.appointment.appointmentId")
                .isEqualTo("A1");

        api.with(sent.get("pass").asString())
                .get()
                .uri("/public/v1/referral")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.appointment.startsAt")
                .isEqualTo(visit.toString())
                .jsonPath("$.appointment.timeZone")
                .isEqualTo("America/Chicago")
                .jsonPath("$.appointment.confirmed")
                .isEqualTo(false);
    }

    @Test
    void lateNewsIsKeptWithBothTimes() {
        JsonNode sent = send(key(), "Rosa");
        Instant monday = clock.instant();
        clock.advance(Duration.ofDays(12));
        tell(key(), sent, "A1", "COMPLETED", null, clock.instant())
                .expectStatus()
                .isCreated();

        clock.advance(Duration.ofHours(1));
        tell(key(), sent, "A1", "SCHEDULED", monday.plus(Duration.ofDays(11)), monday)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.stage")
                .isEqualTo("COMPLETED");

        List<TimelineEvent> scheduled = referrals
                .listEvents(clinic.kithway(), referral(sent).id())
                .block()
                .stream()
                .filter(event -> event.kind() == EventKind.SCHEDULED && !event.implied())
                .toList();
        assertThat(scheduled).singleElement().satisfies(event -> {
            assertThat(event.occurredAt()).isEqualTo(monday);
            assertThat(event.recordedAt()).isEqualTo(clock.instant());
            assertThat(event.source()).isEqualTo(EventSource.PARTNER);
        });
    }

    @Test
    void theSameNewsTwiceIsOneLine() {
        JsonNode sent = send(key(), "Rosa");
        Instant visit = clock.instant().plus(Duration.ofDays(9));
        String key = key();

        tell(key, sent, "A1", "SCHEDULED", visit, clock.instant())
                .expectStatus()
                .isCreated();
        tell(key, sent, "A1", "SCHEDULED", visit, clock.instant())
                .expectStatus()
                .isCreated();
        tell(key(), sent, "A1", "SCHEDULED", visit, clock.instant())
                .expectStatus()
                .isCreated();

        assertThat(referrals.listEvents(clinic.kithway(), referral(sent).id()).block())
                .filteredOn(event -> event.kind() == EventKind.SCHEDULED)
                .hasSize(1);
    }

    @Test
    void newsThatCannotBeIsRefused() {
        JsonNode sent = send(key(), "Rosa");

        tell(key(), sent, "A1", "SCHEDULED", null, clock.instant())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("time-missing");
        tell(key(), sent, "A1", "COMPLETED", null, clock.instant().plus(Duration.ofHours(1)))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-yet");
        api.with(TestRealm.scheduling(world.clinic().organization()))
                .post()
                .uri("/provider/v1/appointment-events")
                .header("Idempotency-Key", key())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(news(sent, "A1", "COMPLETED", null, clock.instant()))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void doloresConfirmsOnceAndANewTimeMustBeConfirmedAnew() {
        JsonNode sent = send(key(), "Rosa");
        ReferralId id = referral(sent).id();
        assertThatThrownBy(
                        () -> referrals.confirmAppointment(clinic.kithway(), id).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("no-appointment"));
        tell(key(), sent, "A1", "SCHEDULED", clock.instant().plus(Duration.ofDays(9)), clock.instant());

        assertThat(referrals.confirmAppointment(clinic.kithway(), id).block()).isTrue();
        assertThat(referrals.confirmAppointment(clinic.kithway(), id).block()).isFalse();
        assertThat(referral(sent).appointment().isConfirmed()).isTrue();

        clock.advance(Duration.ofHours(1));
        tell(key(), sent, "A1", "RESCHEDULED", clock.instant().plus(Duration.ofDays(10)), clock.instant());
        assertThat(referral(sent).appointment().isConfirmed()).isFalse();
    }

    @Test
    void askingForAnotherTimeIsSeenByStaffAndChangesNothingByItself() {
        JsonNode sent = send(key(), "Rosa");
        tell(key(), sent, "A1", "SCHEDULED", clock.instant().plus(Duration.ofDays(9)), clock.instant());

        referrals.askToReschedule(clinic.kithway(), referral(sent).id()).block();
        referrals.askToCancel(clinic.kithway(), referral(sent).id()).block();

        assertThat(referrals.listEvents(clinic.kithway(), referral(sent).id()).block())
                .extracting(TimelineEvent::kind)
                .contains(EventKind.RESCHEDULE_ASKED, EventKind.CANCEL_ASKED);
        assertThat(referral(sent).stage()).isEqualTo(Stage.SCHEDULED);
        assertThat(referral(sent).outcome()).isNull();
    }

    @Test
    void coraSeesThePeopleAndThatIsInTheTrail() {
        JsonNode sent = send(key(), "Rosa");
        Referral referral = referral(sent);
        String cora = TestRealm.staff(clinic.organization(), Role.COORDINATOR);

        api.with(cora)
                .get()
                .uri("/staff/v1/referrals/" + referral.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.people[0].role")
                .isEqualTo("PATIENT")
                .jsonPath("$.people[0].firstName")
                .isEqualTo("Rosa")
                .jsonPath("$.people[0].relation")
                .isEqualTo("PARENT")
                .jsonPath("$.people[1].role")
                .isEqualTo("CAREGIVER")
                .jsonPath("$.people[1].phone")
                .isEqualTo("+13125550142")
                .jsonPath("$.people[1].bestTime")
                .isEqualTo("EVENING")
                .jsonPath("$.consents.length()")
                .isEqualTo(2)
                .jsonPath("$.timeline.length()")
                .isEqualTo(4)
                .jsonPath("$.credit.campaignName")
                .isEqualTo("Spring");

        assertThat(said(referral.patientId().toString())).contains("person.read");
        assertThat(said(referral.requesterId().toString())).contains("person.read");
        assertThat(said(referral.id().toString())).contains("referral.read");
    }

    @Test
    void theQueueHoldsNothingPersonalAndCanBeNarrowed() {
        send(key(), "Rosa");
        JsonNode booked = send(key(), "Carmen");
        tell(key(), booked, "A1", "SCHEDULED", clock.instant().plus(Duration.ofDays(9)), clock.instant());
        String cora = TestRealm.staff(clinic.organization(), Role.COORDINATOR);

        String queue = text(api.with(cora).get().uri("/staff/v1/referrals").exchange());

        assertThat(queue).doesNotContain("Rosa", "Dolores", "5550142").contains("Lakeview Lakeshore");
        assertThat(json.readTree(queue).get("items")).hasSize(2);
        String scheduled = text(
                api.with(cora).get().uri("/staff/v1/referrals?stage=SCHEDULED").exchange());
        assertThat(json.readTree(scheduled).get("items")).hasSize(1);
    }

    @Test
    void thePagesOfTheQueueMissNothing() {
        send(key(), "Rosa");
        send(key(), "Carmen");
        send(key(), "Luz");
        String cora = TestRealm.staff(clinic.organization(), Role.COORDINATOR);

        JsonNode first = json.readTree(
                text(api.with(cora).get().uri("/staff/v1/referrals?limit=2").exchange()));
        JsonNode second = json.readTree(text(api.with(cora)
                .get()
                .uri("/staff/v1/referrals?limit=2&cursor=" + first.get("next").asString())
                .exchange()));

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        api.with(cora)
                .get()
                .uri("/staff/v1/referrals?cursor=nonsense")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void markTheMarketerSeesNoReferral() {
        String mark = TestRealm.staff(clinic.organization(), Role.MARKETER);
        Referral referral = referral(send(key(), "Rosa"));

        api.with(mark)
                .get()
                .uri("/staff/v1/referrals")
                .exchange()
                .expectStatus()
                .isForbidden();
        api.with(mark)
                .get()
                .uri("/staff/v1/referrals/" + referral.id())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void coraOfAnotherOrganizationFindsNothing() {
        Referral referral = referral(send(key(), "Rosa"));
        String stranger = TestRealm.staff(world.clinic().organization(), Role.COORDINATOR);

        api.with(stranger)
                .get()
                .uri("/staff/v1/referrals/" + referral.id())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void coraNotesATimeAgreedOnTheTelephone() {
        Referral referral = referral(send(key(), "Rosa"));
        String cora = TestRealm.staff(clinic.organization(), Role.COORDINATOR);

        api.with(cora)
                .post()
                .uri("/staff/v1/referrals/" + referral.id() + "/appointment-events")
                .header("Idempotency-Key", key())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"appointmentId": "desk-1", "kind": "SCHEDULED", "startsAt": "%s", "occurredAt": "%s"}
                        """.formatted(clock.instant().plus(Duration.ofDays(3)), clock.instant()))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.stage")
                .isEqualTo("SCHEDULED");
    }

    private List<String> said(String subject) {
        return trail.listEntries(clinic.kithway(), subject, null, 20).block().items().stream()
                .map(AuditEntry::action)
                .toList();
    }

    private Referral referral(JsonNode sent) {
        return referrals
                .getByReference(clinic.kithway(), sent.get("reference").asString())
                .block();
    }

    private JsonNode send(String key, String patient) {
        return json.readTree(text(post(key, body(patient)).expectStatus().isCreated()));
    }

    private WebTestClient.ResponseSpec post(String key, String body) {
        return api.anybody()
                .post()
                .uri("/public/v1/share-links/" + clinic.code() + "/referrals")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String body(String patient) {
        List<AgreedText> agreed =
                world.agreements(clinic, Language.ES, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        return """
                {"language": "es", "whoFor": "SOMEONE_I_HELP", "relation": "PARENT",
                 "locationId": "%s", "serviceLineId": "%s",
                 "contact": {"firstName": "Dolores", "phone": "+13125550142", "bestTime": "EVENING"},
                 "patient": {"firstName": "%s"}, "agreements": [%s]}
                """.formatted(
                clinic.lakeshore(),
                clinic.primaryCare(),
                patient,
                agreed.stream()
                        .map(text -> "{\"textId\": \"%s\", \"version\": %d}".formatted(text.textId(), text.version()))
                        .collect(Collectors.joining(", ")));
    }

    private WebTestClient.ResponseSpec tell(
            String key, JsonNode sent, String appointment, String kind, Instant startsAt, Instant occurredAt) {
        return api.with(TestRealm.scheduling(clinic.organization()))
                .post()
                .uri("/provider/v1/appointment-events")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(news(sent, appointment, kind, startsAt, occurredAt))
                .exchange();
    }

    private static String news(JsonNode sent, String appointment, String kind, Instant startsAt, Instant occurredAt) {
        String starts = startsAt == null ? "" : "\"startsAt\": \"" + startsAt + "\", ";
        return "{\"reference\": \"%s\", \"appointmentId\": \"%s\", \"kind\": \"%s\", %s\"occurredAt\": \"%s\"}"
                .formatted(sent.get("reference").asString(), appointment, kind, starts, occurredAt);
    }

    private static String text(WebTestClient.ResponseSpec answer) {
        return new String(answer.expectBody().returnResult().getResponseBodyContent(), StandardCharsets.UTF_8);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
