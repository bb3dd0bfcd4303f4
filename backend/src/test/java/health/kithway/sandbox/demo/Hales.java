package health.kithway.sandbox.demo;

import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.messaging.choice.OwnHours;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent.Kind;
import health.kithway.referral.BestTime;
import health.kithway.referral.NewReferral.Contact;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Relation;
import health.kithway.referral.WhoFor;
import health.kithway.sandbox.demo.History.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/** Rosa asks for her father Walter, who says yes; her brother Sam joins, and drives. A second visit comes into the same circle. */
final class Hales {

    private static final String ROSAS_PHONE = "+13125550111";
    private static final String SAMS_PHONE = "+13125550112";

    private final Almanac almanac;
    private final History history;
    private final Gathering gathering;
    private final RandomGenerator chance;
    private final LocalDate last;

    Hales(Almanac almanac, History history, Gathering gathering, RandomGenerator chance, LocalDate last) {
        this.almanac = almanac;
        this.history = history;
        this.gathering = gathering;
        this.chance = chance;
        this.last = last;
    }

    void add(SharedLink friends) {
        Sent sent = new Sent();
        UUID first = submission();
        almanac.add(new Happening(
                at(8, 10),
                false,
                () -> history.send(friends, wish(Lakeview.AVENUE, Lakeview.PRIMARY), first, sent)
                        .flatMap(this::gather)));
        almanac.tell(Lakeview.ID, sent, Kind.SCHEDULED, at(-5, 14), at(5, 11), true);
        almanac.add(new Happening(at(4, 9), false, () -> samDrives(sent.id())));
        Sent pictures = new Sent();
        UUID second = submission();
        almanac.add(new Happening(
                at(3, 10),
                false,
                () -> history.send(friends, wish(Lakeview.EVANSTON, Lakeview.IMAGING), second, pictures)
                        .flatMap(further -> gathering.joins(further.id(), sent.id()))));
    }

    private static Wish wish(LocationId place, ServiceLineId line) {
        return new Wish(
                Language.EN,
                WhoFor.SOMEONE_I_HELP,
                Relation.PARENT,
                "Walter",
                place,
                line,
                new Contact("Rosa", "Hale", ROSAS_PHONE, null, BestTime.ANY),
                Set.of(ConsentPurpose.USE_ANSWERS));
    }

    private Mono<?> gather(Referral referral) {
        return gathering
                .start(referral.id())
                .flatMap(circle -> gathering
                        .knows("Sam", "Hale", Language.EN, SAMS_PHONE)
                        .flatMap(sam -> gathering.helps(
                                circle, sam, Permission.STATUS, Permission.LOGISTICS, Permission.TASKS)));
    }

    /** He drives, and wants to hear in the evening of what there is to do, and of no news. */
    private Mono<?> samDrives(ReferralId referral) {
        return gathering.around(referral).flatMap(circle -> {
            Member sam = circle.members().getLast();
            return gathering
                    .takes(circle, sam, CircleTaskKind.RIDE)
                    .then(Mono.defer(() -> gathering.wants(
                            circle,
                            sam,
                            Language.EN,
                            new OwnHours(LocalTime.of(17, 0), LocalTime.of(20, 0)),
                            Permission.LOGISTICS,
                            Permission.TASKS)));
        });
    }

    private UUID submission() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private Instant at(int daysAgo, int hour) {
        return last.minusDays(daysAgo).atTime(hour, 40).atZone(Lakeview.ZONE).toInstant();
    }
}
