package health.kithway.sandbox.demo;

import health.kithway.circle.Circle;
import health.kithway.circle.CircleReferrals;
import health.kithway.circle.Circles;
import health.kithway.circle.EventKind;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Membership;
import health.kithway.circle.Permission;
import health.kithway.circle.Preferences;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.circle.Wants;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.circle.task.CircleTasks;
import health.kithway.directory.Language;
import health.kithway.messaging.choice.Choices;
import health.kithway.messaging.choice.OwnHours;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** What families of the demo do in their circles, through the doors that pages and staff use. */
final class Gathering {

    private static final Actor KITHWAY = Actor.kithway(Lakeview.ID, "sandbox");

    /** What there is to do around a referral, and who does it. */
    public record Doors(
            Circles circles,
            Membership membership,
            CircleTasks tasks,
            Preferences preferences,
            CircleReferrals referrals,
            Choices choices) {}

    private final Doors doors;
    private final People people;

    Gathering(Doors doors, People people) {
        this.doors = doors;
        this.people = people;
    }

    /** Somebody with a telephone. */
    Mono<PersonId> knows(String first, String last, Language language, String phone) {
        return people.register(KITHWAY, new NewPerson(first, last, language, phone, null, null));
    }

    /** Whoever asked begins, and the patient says yes. */
    Mono<Circle> start(ReferralId referral) {
        return doors.circles()
                .start(KITHWAY, referral)
                .flatMap(circle -> doors.membership()
                        .become(
                                KITHWAY,
                                circle.id(),
                                circle.members().getFirst().id(),
                                MemberState.ACTIVE,
                                EventKind.APPROVED,
                                null)
                        .thenReturn(circle));
    }

    Mono<Member> helps(Circle circle, PersonId person, Permission... may) {
        List<Right> rights = Stream.of(may).map(one -> new Right(one, null)).toList();
        return doors.membership()
                .admit(
                        KITHWAY,
                        circle.id(),
                        new Membership.Newcomer(person, Preset.HELPER, rights, circle.onPoint(), true));
    }

    Mono<Circle> around(ReferralId referral) {
        return doors.circles().findCircle(Lakeview.ID, referral);
    }

    /** The first of the kind that is on the list. */
    Mono<?> takes(Circle circle, Member member, CircleTaskKind kind) {
        return doors.tasks()
                .listTasks(Lakeview.ID, circle.id())
                .flatMapIterable(tasks -> tasks)
                .filter(task -> task.kind() == kind)
                .next()
                .flatMap(task -> doors.tasks().claim(KITHWAY, member.id(), task.id()));
    }

    /** Who is on point is asked; whether anybody answers is another matter. */
    Mono<?> asks(ReferralId referral, CircleTaskKind kind) {
        return doors.tasks().add(KITHWAY, referral, kind, null, null);
    }

    Mono<Void> wants(Circle circle, Member member, Language language, OwnHours hours, Permission... topics) {
        return doors.choices()
                .choose(KITHWAY, member.person(), language, hours)
                .then(Mono.defer(
                        () -> doors.preferences().set(KITHWAY, circle, member, new Wants(Set.of(topics), null))));
    }

    Mono<Void> joins(ReferralId further, ReferralId first) {
        return doors.referrals().add(KITHWAY, first, further, "The same patient: both are on one file.");
    }
}
