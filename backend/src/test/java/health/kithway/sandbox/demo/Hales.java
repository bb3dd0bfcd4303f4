package health.kithway.sandbox.demo;

import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.MemberState;
import health.kithway.circle.Membership;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.person.NewPerson;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent.Kind;
import health.kithway.referral.BestTime;
import health.kithway.referral.NewReferral.Contact;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Relation;
import health.kithway.referral.WhoFor;
import health.kithway.sandbox.demo.History.Sent;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/** Rosa asks for her father Walter, who says yes; her brother Sam joins, and drives. */
final class Hales {

    private static final String ROSAS_PHONE = "+13125550111";
    private static final String SAMS_PHONE = "+13125550112";
    private static final Actor KITHWAY = Actor.kithway(Lakeview.ID, "sandbox");

    private final Almanac almanac;
    private final History history;
    private final Doors doors;
    private final RandomGenerator chance;
    private final LocalDate last;

    Hales(Almanac almanac, History history, Doors doors, RandomGenerator chance, LocalDate last) {
        this.almanac = almanac;
        this.history = history;
        this.doors = doors;
        this.chance = chance;
        this.last = last;
    }

    void add(SharedLink friends) {
        Sent sent = new Sent();
        UUID submission = new UUID(chance.nextLong(), chance.nextLong());
        Wish wish = new Wish(
                Language.EN,
                WhoFor.SOMEONE_I_HELP,
                Relation.PARENT,
                "Walter",
                Lakeview.AVENUE,
                Lakeview.PRIMARY,
                new Contact("Rosa", "Hale", ROSAS_PHONE, null, BestTime.ANY),
                Set.of(ConsentPurpose.USE_ANSWERS));
        almanac.add(new Happening(
                at(8, 10),
                false,
                () -> history.send(friends, wish, submission, sent).flatMap(this::gather)));
        almanac.tell(Lakeview.ID, sent, Kind.SCHEDULED, at(-5, 14), at(5, 11), true);
        almanac.add(new Happening(at(4, 9), false, () -> samDrives(sent.id())));
    }

    private Mono<Circle> gather(Referral referral) {
        return doors.circles()
                .start(KITHWAY, referral.id())
                .flatMap(circle -> walterSaysYes(circle)
                        .then(doors.persons()
                                .register(KITHWAY, new NewPerson("Sam", "Hale", Language.EN, SAMS_PHONE, null, null)))
                        .flatMap(sam -> doors.membership()
                                .admit(
                                        KITHWAY,
                                        circle.id(),
                                        new Membership.Newcomer(
                                                sam,
                                                Preset.HELPER,
                                                List.of(
                                                        new Right(Permission.LOGISTICS, null),
                                                        new Right(Permission.TASKS, null)),
                                                circle.onPoint(),
                                                true)))
                        .thenReturn(circle));
    }

    private Mono<Void> walterSaysYes(Circle circle) {
        return doors.membership()
                .become(
                        KITHWAY,
                        circle.id(),
                        circle.members().getFirst().id(),
                        MemberState.ACTIVE,
                        EventKind.APPROVED,
                        null);
    }

    private Mono<?> samDrives(ReferralId referral) {
        return doors.circles()
                .findCircle(Lakeview.ID, referral)
                .flatMap(circle -> doors.circleTasks()
                        .listTasks(Lakeview.ID, circle.id())
                        .flatMapIterable(tasks -> tasks)
                        .filter(task -> task.kind() == CircleTaskKind.RIDE)
                        .next()
                        .flatMap(ride -> doors.circleTasks()
                                .claim(KITHWAY, circle.members().getLast().id(), ride.id())));
    }

    private Instant at(int daysAgo, int hour) {
        return last.minusDays(daysAgo).atTime(hour, 40).atZone(Lakeview.ZONE).toInstant();
    }
}
