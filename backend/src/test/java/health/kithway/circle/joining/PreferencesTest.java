package health.kithway.circle.joining;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.circle.Preferences;
import health.kithway.circle.Wants;
import health.kithway.person.erasure.Erasure;
import health.kithway.person.erasure.Erasures;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What members want to hear of, what staff note and do, and who is gone when somebody is erased. */
class PreferencesTest extends JoiningStory {

    @Autowired
    Preferences preferences;

    @Autowired
    Erasures erasures;

    @Autowired
    StaffTasks staffTasks;

    @Test
    void tomHearsOnlyOfWhatHeWantsOfAllThatHeMayKnow() {
        Circle circle = ofRosa();
        Member tom = in(circle, "Tom", Permission.values());

        wants(circle, tom, new Wants(Set.of(Permission.TASKS), null));

        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
        assertThat(toldOf(circle, Permission.TASKS)).containsExactly(tom.person());
    }

    @Test
    void wantingMoreThanTomMayKnowGivesHimNothing() {
        Circle circle = ofRosa();
        Member tom = in(circle, "Tom", Permission.TASKS);

        wants(circle, tom, Wants.ALL);

        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
    }

    @Test
    void aBreakTakesBackWhatWaitsAndEndsByItself() {
        Circle circle = ofRosa();
        String number = ownNumber();
        Seat tom = at(join(invited(first(circle), Permission.values()), "Tom", number));
        int codes = textsTo(number).size();
        messages.send(clinic.kithway(), gotIt(circle, tom.member(), "before")).block();

        wants(
                circle,
                tom.member(),
                new Wants(Set.of(Permission.values()), clock.instant().plus(Duration.ofDays(1))));
        messages.send(clinic.kithway(), gotIt(circle, tom.member(), "during")).block();
        runDue();
        assertThat(textsTo(number)).hasSize(codes);
        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();

        clock.advance(Duration.ofDays(1));
        messages.send(clinic.kithway(), gotIt(circle, tom.member(), "after")).block();
        runDue();
        assertThat(textsTo(number)).hasSize(codes + 1);
    }

    @Test
    void whoIsErasedIsInNoCircleAnyMore() {
        Circle circle = ofRosa();
        var toms = join(invited(first(circle), Permission.values()), "Tom", ownNumber());
        Member tom = at(toms).member();

        erasures.erase(clinic.kithway(), tom.person(), Erasure.Reason.values()[0])
                .block();

        assertThat(now(circle).find(tom.id()).orElseThrow().state()).isEqualTo(MemberState.REMOVED);
        assertThat(seats.find(toms.cookie()).blockOptional()).isEmpty();
    }

    @Test
    void whoWaitsForAPatientsAnswerIsRemindedOnceAndThenThePatientIsCalled() {
        Circle circle = forWalter();
        runDue();

        clock.advance(Duration.ofDays(3));
        runDue();
        assertThat(waits(phone)).as("Rosa can send her link again").isOne();
        assertThat(notHeard()).isZero();

        clock.advance(Duration.ofDays(1));
        runDue();
        assertThat(notHeard()).isOne();
        assertThat(waits(phone)).isOne();

        approvals
                .note(clinic.kithway(), now(circle), Choice.ALONE, "Said so on the telephone.")
                .block();
        assertThat(notHeard()).isZero();
    }

    @Test
    @Tag("R-HIPAA-08")
    void staffNoteTheAnswerAndHoldAMemberOverHttp() {
        Circle circle = forWalter();
        Member rosa = circle.members().getFirst();
        UUID referral = circle.referrals().getFirst().value();

        post(
                        "/staff/v1/referrals/" + referral + "/circle/answers",
                        "{\"choice\":\"SHARE\",\"evidence\":\"He called.\"}")
                .expectStatus()
                .isCreated();
        assertThat(toldOf(circle, Permission.STATUS)).containsExactly(rosa.person());

        String changes = "/staff/v1/referrals/" + referral + "/circle/members/" + rosa.id() + "/changes";
        post(changes, "{\"change\":\"HOLD\",\"reason\":\"He fears her.\"}")
                .expectStatus()
                .isCreated();
        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
        post(changes, "{\"change\":\"RELEASE\",\"reason\":\"All is well.\"}")
                .expectStatus()
                .isCreated();
        assertThat(toldOf(circle, Permission.STATUS)).containsExactly(rosa.person());
        post(changes, "{\"change\":\"REMOVE\",\"reason\":\"He asked for it.\"}")
                .expectStatus()
                .isCreated();
        post(changes, "{\"change\":\"RELEASE\",\"reason\":\"Again.\"}")
                .expectStatus()
                .isNotFound();
    }

    private WebTestClient.ResponseSpec post(String path, String body) {
        return api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR))
                .post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static long waits(String number) {
        return textsTo(number).stream()
                .filter(text -> text.contains("we still wait for an answer"))
                .count();
    }

    private long notHeard() {
        return staffTasks
                .listTasks(clinic.kithway(), new TaskQuery(StaffTask.State.OPEN, null, null, null), 50)
                .block()
                .items()
                .stream()
                .filter(task -> task.kind() == TaskKind.PATIENT_NOT_HEARD)
                .count();
    }

    private void wants(Circle circle, Member member, Wants wants) {
        Seat seat = seat(circle, member);
        preferences.set(seat.holder(), seat.circle(), seat.member(), wants).block();
    }
}
