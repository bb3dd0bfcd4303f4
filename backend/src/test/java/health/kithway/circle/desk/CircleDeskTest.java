package health.kithway.circle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.consent.disclosure.DisclosureDecision.Reason;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.referral.ReferralId;
import health.kithway.referral.WhoFor;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Cora at the clinic sees Rosa's circle for Walter, and helps on the telephone. */
class CircleDeskTest extends Family {

    @Autowired
    Disclosures disclosures;

    @Autowired
    AuditTrail trail;

    @Autowired
    CircleDesk desk;

    @Test
    @Tag("R-HIPAA-09")
    void coraSeesWhoMayBeToldWhatAndByWhichRule() {
        Circle circle = approved();
        clock.advance(Duration.ofSeconds(1));
        Member tom = in(circle, "Tom", Permission.TASKS);

        look(circle)
                .jsonPath("$.members.length()")
                .isEqualTo(2)
                .jsonPath("$.members[0].firstName")
                .isEqualTo("Rosa")
                .jsonPath("$.members[0].onPoint")
                .isEqualTo(true)
                .jsonPath("$.members[1].memberId")
                .isEqualTo(tom.id().toString())
                .jsonPath("$.members[1].mayKnow[?(@.permission == 'TASKS')].answer")
                .isEqualTo("MAY")
                .jsonPath("$.members[1].mayKnow[?(@.permission == 'STATUS')].answer")
                .isEqualTo("NOT_GRANTED")
                .jsonPath("$.members[1].mayKnow[?(@.permission == 'STATUS')].rule")
                .isEqualTo("R-HIPAA-09");
        assertThat(trail.listEntries(clinic.kithway(), tom.person().toString(), null, 10)
                        .block()
                        .items())
                .extracting(AuditEntry::action)
                .contains("person.read");
    }

    @Test
    void coraStartsACircleOnceForAReferral() {
        ReferralId referral = asked(WhoFor.SOMEONE_I_HELP, clinic.primaryCare()).id();

        start(referral).expectStatus().isCreated();
        start(referral)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("circle-already-there");
    }

    @Test
    void coraTakesATaskForTomWhoCallsAndNellIsTooLate() {
        Circle circle = approved();
        Member tom = in(circle, "Tom", Permission.TASKS);
        Member nell = in(circle, "Nell", Permission.TASKS);
        UUID[] task = new UUID[1];
        post(referral(circle), "/tasks", "{\"kind\": \"RIDE\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.taskId")
                .value(id -> task[0] = UUID.fromString(id.toString()));

        clock.advance(Duration.ofMinutes(1));
        act(task[0], tom, "CLAIM")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.ownerId")
                .isEqualTo(tom.id().toString());
        act(task[0], nell, "CLAIM")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("task-taken");
        act(task[0], nell, "FINISH")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("task-not-yours");
        look(circle)
                .jsonPath("$.activity[0].kind")
                .isEqualTo("TASK_CLAIMED")
                .jsonPath("$.tasks[0].state")
                .isEqualTo("CLAIMED");
    }

    @Test
    @Tag("R-HIPAA-09")
    void whatIsToldOnTheTelephoneIsDecidedAndKeptAndWhatMayNotBeToldIsRefused() {
        Circle circle = approved();
        Member tom = in(circle, "Tom", Permission.LOGISTICS);

        call(circle, tom, "\"STATUS\"")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("circle-not-allowed")
                .jsonPath("$.rule")
                .isEqualTo("R-HIPAA-09");
        clock.advance(Duration.ofMinutes(1));
        call(circle, tom, "\"LOGISTICS\"")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.told[0]")
                .isEqualTo("LOGISTICS");

        assertThat(disclosures
                        .listDecisions(clinic.kithway(), circle.patient(), null, 10, "test")
                        .block()
                        .items())
                .singleElement()
                .satisfies(kept -> assertThat(kept.decision().reason()).isEqualTo(Reason.INVOLVED));
        look(circle).jsonPath("$.activity[0].kind").isEqualTo("CALL_REACHED");
    }

    @Test
    @Tag("R-HIPAA-09")
    void aPracticeLearnsThatSomebodyHelpsAndNoMore() {
        Circle circle = forWalter();
        assertThat(desk.isCaregiverInvolved(clinic.kithway(), referral(circle)).block())
                .as("before the patient's yes")
                .isFalse();

        approve(circle);
        assertThat(desk.isCaregiverInvolved(clinic.kithway(), referral(circle)).block())
                .isTrue();

        api.with(TestRealm.practice(clinic.organization(), clinic.northside().value()))
                .get()
                .uri("/provider/v1/referrals/" + referral(circle) + "/caregiver")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private Circle approved() {
        Circle circle = forWalter();
        approve(circle);
        return now(circle);
    }

    private void approve(Circle circle) {
        membership
                .become(
                        clinic.kithway(),
                        circle.id(),
                        circle.members().getFirst().id(),
                        MemberState.ACTIVE,
                        EventKind.APPROVED,
                        null)
                .block();
    }

    private WebTestClient.BodyContentSpec look(Circle circle) {
        return cora().get()
                .uri("/staff/v1/referrals/" + referral(circle) + "/circle")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.ResponseSpec call(Circle circle, Member member, String told) {
        return post(
                referral(circle),
                "/calls",
                "{\"memberId\": \"%s\", \"outcome\": \"REACHED\", \"told\": [%s]}".formatted(member.id(), told));
    }

    private WebTestClient.ResponseSpec act(UUID task, Member member, String act) {
        return send(
                "/staff/v1/circle-tasks/" + task + "/acts",
                "{\"memberId\": \"%s\", \"act\": \"%s\"}".formatted(member.id(), act));
    }

    private WebTestClient.ResponseSpec post(ReferralId referral, String what, String body) {
        return send("/staff/v1/referrals/" + referral + "/circle" + what, body);
    }

    private WebTestClient.ResponseSpec start(ReferralId referral) {
        return cora().post()
                .uri("/staff/v1/referrals/" + referral + "/circle")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
    }

    private WebTestClient.ResponseSpec send(String path, String body) {
        return cora().post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient cora() {
        return api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR));
    }

    private static ReferralId referral(Circle circle) {
        return circle.referrals().getFirst();
    }
}
