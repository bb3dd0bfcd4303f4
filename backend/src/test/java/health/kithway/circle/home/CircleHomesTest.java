package health.kithway.circle.home;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.circle.home.CircleHome.Chip;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.circle.task.CircleTasks;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import health.kithway.referral.Referral;
import health.kithway.referral.WhoFor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Rosa, Tom and Nell see of the circle around Walter. */
class CircleHomesTest extends Family {

    @Autowired
    CircleHomes homes;

    @Autowired
    CircleTasks tasks;

    @Autowired
    Disclosures disclosures;

    @Test
    void untilWalterSaysYesRosaSeesThatHisAnswerIsAwaitedAndNothingElse() {
        Circle circle = forWalter();

        CircleHome home = show(circle, circle.members().getFirst());

        assertThat(home.may()).isEmpty();
        assertThat(home.patientName()).isNull();
        assertThat(home.visits()).isEmpty();
        assertThat(home.tasks()).isEmpty();
        assertThat(home.onPoint()).isNull();
        assertThat(home.helping()).isEmpty();
        assertThat(home.activity()).isEmpty();
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoMayOnlyActSeesTasksAndNeitherHowFarItHasComeNorWhenAndWhereItIs() {
        Circle circle = booked();
        CircleHome home = show(circle, in(circle, "Tom", Permission.TASKS));

        assertThat(home.visits()).isEmpty();
        assertThat(home.tasks())
                .filteredOn(task -> task.kind() == CircleTaskKind.RIDE)
                .as("when to drive would say when the visit is")
                .singleElement()
                .satisfies(ride -> assertThat(ride.dueAt()).isNull());
        assertThat(home.onPoint().name()).isEqualTo("Rosa");
        assertThat(home.onPoint().phone()).isEqualTo(phone);
        assertThat(home.activity()).isNotEmpty();
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoMayKnowHowFarItHasComeDoesNotLearnWhenNorWhatIsToDo() {
        Circle circle = booked();
        CircleHome home = show(circle, in(circle, "Nell", Permission.STATUS));

        assertThat(home.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.chip()).isEqualTo(Chip.BOOKED);
            assertThat(visit.startsAt()).isNull();
            assertThat(visit.place()).isNull();
        });
        assertThat(home.tasks()).isEmpty();
        assertThat(home.onPoint()).isNull();
        assertThat(home.activity()).isEmpty();
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoDrivesLearnsWhenAndWhereAndNotHowFarItHasCome() {
        Circle circle = booked();
        CircleHome home = show(circle, in(circle, "Tom", Permission.LOGISTICS));

        assertThat(home.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.chip()).isNull();
            assertThat(visit.startsAt()).isNotNull();
            assertThat(visit.place().name()).isEqualTo("Lakeview Lakeshore");
        });
    }

    @Test
    void nobodyIsToldWhoLeftOrWasRemoved() {
        Circle circle = approved();
        Member tom = in(circle, "Tom", Permission.TASKS);
        tasks.add(clinic.kithway(), circle.referrals().getFirst(), CircleTaskKind.RIDE, null, null)
                .flatMap(ride -> tasks.claim(clinic.kithway(), tom.id(), ride.id()))
                .block();
        membership
                .become(clinic.kithway(), circle.id(), tom.id(), MemberState.REMOVED, EventKind.REMOVED, null)
                .block();

        CircleHome home = show(circle, circle.members().getFirst());

        assertThat(home.helping()).extracting(CircleHome.Helping::name).containsExactly("Rosa");
        assertThat(home.activity()).extracting(CircleHome.Happening::name).doesNotContain("Tom");
        refused("not-found", homes.show(clinic.kithway(), circle.id(), tom.id()));
    }

    /** A page that reads itself anew is one look: kept once an hour, and at once when the answer is another one. */
    @Test
    @Tag("R-HIPAA-09")
    void whatTomIsShownIsKeptOnceAnHourAndAtOnceWhenWalterTakesItBack() {
        Circle circle = booked();
        Member tom = in(circle, "Tom", Permission.STATUS, Permission.LOGISTICS);

        show(circle, tom);
        clock.advance(Duration.ofMinutes(1));
        show(circle, tom);
        assertThat(told(circle, tom)).containsExactlyInAnyOrder("STATUS involved", "LOGISTICS involved");

        consents.revoke(clinic.kithway(), circle.patient(), Set.of(ConsentScope.TELL_CIRCLE), ConsentMethod.STAFF_NOTE)
                .block();
        clock.advance(Duration.ofMinutes(1));
        assertThat(show(circle, tom).visits()).isEmpty();
        assertThat(told(circle, tom))
                .containsExactlyInAnyOrder(
                        "STATUS involved", "LOGISTICS involved", "STATUS revoked", "LOGISTICS revoked");

        clock.advance(Duration.ofHours(1));
        show(circle, tom);
        assertThat(told(circle, tom)).hasSize(6);
    }

    /** R-ST-02: the permission was given for another kind of visit as well. */
    @Test
    @Tag("R-ST-02")
    void ofASensitiveKindOfVisitThePageShowsAHelperNothing() {
        Referral referral = asked(WhoFor.SOMEONE_I_HELP, clinic.counselling());
        Circle circle = circles.start(clinic.kithway(), referral.id()).block();

        CircleHome home = show(circle, in(circle, "Tom", Permission.values()));

        assertThat(home.visits()).isEmpty();
        assertThat(home.tasks()).isEmpty();
        assertThat(home.may()).containsExactly(Permission.INVITE);
    }

    @Test
    void whatThePatientLooksAtIsNoDisclosure() {
        Referral referral = asked(WhoFor.ME, clinic.primaryCare());
        Circle circle = circles.start(clinic.kithway(), referral.id()).block();
        Member rosa = circle.members().getFirst();

        assertThat(show(circle, rosa).visits()).hasSize(1);
        assertThat(told(circle, rosa)).isEmpty();
    }

    private List<String> told(Circle circle, Member member) {
        return disclosures
                .listDecisions(clinic.kithway(), circle.patient(), null, 100, "compliance")
                .block()
                .items()
                .stream()
                .filter(one -> one.recipientId().equals(member.id().value()))
                .map(one -> one.topic() + " " + one.decision().code())
                .toList();
    }

    private Circle booked() {
        Circle circle = approved();
        Instant starts = clock.instant().plus(Duration.ofDays(5));
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                circle.referrals().getFirst(),
                                "visit-1",
                                AppointmentEvent.Kind.SCHEDULED,
                                starts,
                                null,
                                clock.instant(),
                                EventSource.STAFF))
                .block();
        runDue();
        return now(circle);
    }

    private Circle approved() {
        Circle circle = forWalter();
        membership
                .become(
                        clinic.kithway(),
                        circle.id(),
                        circle.members().getFirst().id(),
                        MemberState.ACTIVE,
                        EventKind.APPROVED,
                        null)
                .block();
        return now(circle);
    }

    private CircleHome show(Circle circle, Member member) {
        return homes.show(clinic.kithway(), circle.id(), member.id()).block();
    }
}
