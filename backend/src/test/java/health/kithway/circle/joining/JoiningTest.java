package health.kithway.circle.joining;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.joining.Invitations.Asked;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.Consent;
import health.kithway.directory.Language;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.pass.IssuedPass;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.testkit.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How people come in, and that the patient is asked before anybody is shown anything. */
class JoiningTest extends JoiningStory {

    @Autowired
    StaffTasks staffTasks;

    @Test
    @Tag("R-HIPAA-09")
    void tomJoinsByALinkAndACodeAndMayKnowWhatTheLinkSaid() {
        Circle circle = ofRosa();
        String number = ownNumber();

        Seat tom = at(join(invited(first(circle), Permission.TASKS), "Tom", number));

        assertThat(tom.member().state()).isEqualTo(MemberState.ACTIVE);
        assertThat(tom.member().may(Permission.TASKS, clock.instant())).isTrue();
        assertThat(tom.member().may(Permission.STATUS, clock.instant())).isFalse();
        assertThat(people.getPerson(clinic.kithway(), tom.member().person(), "test")
                        .block()
                        .phone())
                .isEqualTo(number);
        assertThat(consents.listConsents(clinic.kithway(), tom.member().person())
                        .block())
                .extracting(Consent::scope)
                .contains(ConsentScope.TEXT_ABOUT_VISIT);
    }

    @Test
    @Tag("R-TCPA-08")
    void nobodyIsWrittenToByAnInvitation() {
        Circle circle = ofRosa();
        runDue();
        int before = texts().size();

        invited(first(circle), Permission.TASKS);
        runDue();

        assertThat(texts()).hasSize(before);
        assertThat(new JdbcTemplate(TestDatabase.superuser(database))
                        .queryForList(
                                "select invitation::text from tracking.circle_invitation invitation"
                                        + " where organization_id = ?",
                                String.class,
                                clinic.organization().value()))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("Tom").doesNotContain("312"));
    }

    @Test
    void aLinkIsGoodForOnePersonAndSevenDays() {
        Circle circle = ofRosa();
        IssuedPass link = invited(first(circle), Permission.TASKS);
        IssuedPass late = invited(first(circle), Permission.TASKS);
        join(link, "Tom", ownNumber());

        refused("invitation-over", joining.look(link.secret()));
        clock.advance(Duration.ofDays(7));
        refused("invitation-over", joining.look(late.secret()));
        refused("invitation-over", joining.look("no-such-link-at-all-000000"));
    }

    /** Two open the same link: who types the code first is in. */
    @Test
    void ofTwoWhoOpenTheSameLinkOneComesIn() {
        Circle circle = ofRosa();
        Asked asked =
                joining.look(invited(first(circle), Permission.TASKS).secret()).block();
        String toms = ownNumber();
        String nells = ownNumber();
        CodeTicket tom = joining.sendCode(asked, joiner("Tom", toms)).block();
        runDue();
        String tomsCode = code(toms);
        CodeTicket nell = joining.sendCode(asked, joiner("Nell", nells)).block();
        runDue();

        joining.enter(asked, nell.secret(), code(nells), entry()).block();

        refused("invitation-over", joining.enter(asked, tom.secret(), tomsCode, entry()));
        assertThat(now(circle).present()).hasSize(2);
    }

    @Test
    void noThanksSpendsTheLinkAndTellsNoName() {
        Circle circle = ofRosa();
        IssuedPass link = invited(first(circle), Permission.TASKS);
        clock.advance(Duration.ofMinutes(1));

        invitations.decline(joining.look(link.secret()).block()).block();

        refused("invitation-over", joining.look(link.secret()));
        assertThat(circles.listEvents(clinic.organization(), circle.id())
                        .block()
                        .getFirst())
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(EventKind.NO_THANKS);
                    assertThat(event.member()).isNull();
                });
    }

    @Test
    void aLinkThatWasTakenBackOpensNothing() {
        Circle circle = ofRosa();
        IssuedPass link = invited(first(circle), Permission.TASKS);
        Invitation open = invitations.listOpen(clinic.kithway(), circle).block().getFirst();

        invitations.takeBack(first(circle).holder(), circle, open.id()).block();

        refused("invitation-over", joining.look(link.secret()));
        assertThat(invitations.listOpen(clinic.kithway(), circle).block()).isEmpty();
    }

    @Test
    @Tag("R-HIPAA-09")
    void nobodyOffersMoreThanTheyMayKnowAndNobodyInvitesWhoMayNot() {
        Circle circle = ofRosa();
        Member tom = in(circle, "Tom", Permission.TASKS, Permission.INVITE);
        Member nell = in(circle, "Nell", Permission.TASKS);
        Seat tomsSeat = seat(circle, tom);
        Seat nellsSeat = seat(circle, nell);

        refused(
                "invitation-more-than-own",
                invitations.invite(
                        tomsSeat.holder(), tomsSeat.circle(), tom, Preset.HELPER, rights(Permission.STATUS)));
        refused(
                "circle-not-allowed",
                invitations.invite(nellsSeat.holder(), nellsSeat.circle(), nell, Preset.HELPER, List.of()));
    }

    @Test
    @Tag("R-HIPAA-09")
    void whomAHelperAsksInWaitsForThePatientsYes() {
        Circle circle = ofRosa();
        Member tom = in(circle, "Tom", Permission.TASKS, Permission.INVITE);

        Seat nell = at(join(invited(seat(circle, tom), Permission.TASKS), "Nell", ownNumber()));
        assertThat(nell.member().state()).isEqualTo(MemberState.AWAITING);
        assertThat(toldOf(circle, Permission.TASKS)).containsExactly(tom.person());

        approvals.let(first(circle), nell.member(), rights(Permission.STATUS)).block();
        assertThat(toldOf(circle, Permission.STATUS))
                .containsExactly(nell.member().person());
        assertThat(toldOf(circle, Permission.TASKS))
                .as("what Rosa said, not what Tom offered")
                .containsExactly(tom.person());
    }

    @Test
    @Tag("R-HIPAA-09")
    void walterSaysYesFromHisOwnPhoneAndRosaMayKnow() {
        Circle circle = forWalter();
        String number = ownNumber();

        PatientAnswers.Outcome outcome = answer(patientLink(circle), number, Choice.SHARE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PatientAnswers.Counted.class,
                        counted -> assertThat(at(counted.session()).member().isPatient())
                                .isTrue());
        assertThat(toldOf(circle, Permission.STATUS))
                .containsExactly(circle.members().getFirst().person());
        assertThat(people.getPerson(clinic.kithway(), circle.patient(), "test")
                        .block()
                        .phone())
                .isEqualTo(number);
    }

    @Test
    @Tag("R-HIPAA-09")
    void walterGoesOnAloneAndRosaIsShownNothing() {
        Circle circle = forWalter();

        answer(patientLink(circle), ownNumber(), Choice.ALONE);

        Member rosa = rosaIn(circle);
        assertThat(rosa.state()).isEqualTo(MemberState.ACTIVE);
        assertThat(rosa.rights()).isEmpty();
        for (Permission permission : Permission.values()) {
            assertThat(toldOf(circle, permission)).isEmpty();
        }
    }

    @Test
    @Tag("R-HIPAA-09")
    void walterSaysNoAndStaffHearOfIt() {
        Circle circle = forWalter();

        assertThat(answer(patientLink(circle), ownNumber(), Choice.DECLINE)).isEqualTo(new PatientAnswers.Closed());

        assertThat(rosaIn(circle).state()).isEqualTo(MemberState.DECLINED);
        assertThat(waiting()).extracting(StaffTask::kind).containsExactly(TaskKind.PATIENT_DECLINED);
    }

    /** Rosa cannot say yes for him with a telephone that is hers. */
    @Test
    @Tag("R-HIPAA-09")
    void aYesFromATelephoneOfTheCircleDecidesNothingAndStaffCall() {
        Circle circle = forWalter();

        assertThat(answer(patientLink(circle), phone, Choice.SHARE)).isEqualTo(new PatientAnswers.StaffCall());

        assertThat(rosaIn(circle).state()).isEqualTo(MemberState.AWAITING);
        assertThat(waiting()).extracting(StaffTask::kind).containsExactly(TaskKind.PATIENT_NOT_HEARD);
    }

    @Test
    @Tag("R-HIPAA-09")
    void whatWalterSaidOnTheTelephoneIsNotedByStaffWithHowTheyKnow() {
        Circle circle = forWalter();
        answer(patientLink(circle), phone, Choice.SHARE);

        approvals
                .note(clinic.kithway(), now(circle), Choice.SHARE, "Called back on the number in his file.")
                .block();

        assertThat(toldOf(circle, Permission.STATUS))
                .containsExactly(circle.members().getFirst().person());
        assertThat(waiting()).as("what staff were to find out is settled").isEmpty();
        assertThat(new JdbcTemplate(TestDatabase.superuser(database))
                        .queryForList(
                                "select words from vault.person_kept_words where organization_id = ?",
                                byte[].class,
                                clinic.organization().value()))
                .allSatisfy(words -> assertThat(new String(words, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("Called back"));
    }

    @Test
    void onlyTheLastWordOfAPatientCounts() {
        Circle circle = forWalter();
        IssuedPass link = patientLink(circle);
        answer(link, ownNumber(), Choice.ALONE);

        refused("invitation-over", answers.look(link.secret()));
    }

    @Test
    @Tag("R-OTP-01")
    void onANewPhoneTheLinkShowsNothingBeforeACode() {
        Circle circle = ofRosa();
        Member rosa = circle.members().getFirst();
        IssuedPass link = seats.link(clinic.kithway(), rosa).block();
        var pass = seats.open(link.secret()).block();

        CodeTicket ticket = seats.sendCode(pass, null).block();
        runDue();
        refused("code-wrong", seats.enter(pass, ticket.secret(), "0", false));
        var session = seats.enter(pass, ticket.secret(), code(phone), true).block();

        assertThat(at(session).member().id()).isEqualTo(rosa.id());
        clock.advance(Duration.ofDays(3));
        assertThat(seats.find(session.cookie()).blockOptional()).isEmpty();
        assertThat(seats.resume(session.cookie(), pass).block().member().id()).isEqualTo(rosa.id());
    }

    @Test
    @Tag("R-TCPA-08")
    void oneAddressOfOnesOwnNeitherNoneNorTwo() {
        Circle circle = ofRosa();
        Asked asked =
                joining.look(invited(first(circle), Permission.TASKS).secret()).block();

        refused("joining-one-address", joining.sendCode(asked, new Joiner("Tom", Language.EN, null, null, List.of())));
    }

    private Member rosaIn(Circle circle) {
        return now(circle).find(circle.members().getFirst().id()).orElseThrow();
    }

    private IssuedPass patientLink(Circle circle) {
        Seat rosa = first(circle);
        return invitations
                .askPatient(rosa.holder(), rosa.circle(), rosa.member())
                .block();
    }

    private List<StaffTask> waiting() {
        return staffTasks
                .listTasks(clinic.kithway(), new TaskQuery(StaffTask.State.OPEN, null, null, null), 10)
                .block()
                .items();
    }
}
