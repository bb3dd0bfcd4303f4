package health.kithway.sandbox.demo;

import health.kithway.circle.Circle;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.messaging.choice.OwnHours;
import health.kithway.person.PersonId;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent.Kind;
import health.kithway.referral.BestTime;
import health.kithway.referral.NewReferral.Contact;
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

/**
 * In Spanish: Elena asks for her mother Carmen, and for her father Joaquín; her brother Mateo helps both. Nobody answered when somebody
 * was to go along with Carmen, and after all were asked the clinic was told.
 */
final class Ortizes {

    private static final String ELENAS_PHONE = "+17735550121";
    private static final String MATEOS_PHONE = "+17735550122";

    private final Almanac almanac;
    private final History history;
    private final Gathering gathering;
    private final RandomGenerator chance;
    private final LocalDate last;

    Ortizes(Almanac almanac, History history, Gathering gathering, RandomGenerator chance, LocalDate last) {
        this.almanac = almanac;
        this.history = history;
        this.gathering = gathering;
        this.chance = chance;
        this.last = last;
    }

    void add(SharedLink friends) {
        Sent carmen = asked(friends, "Carmen", 24);
        Sent joaquin = asked(friends, "Joaquín", 22);
        almanac.add(new Happening(
                at(22, 12),
                false,
                () -> mateo().flatMap(mateo -> helps(carmen, mateo).then(Mono.defer(() -> helps(joaquin, mateo))))));
        almanac.tell(Lakeview.ID, joaquin, Kind.SCHEDULED, at(-6, 10), at(21, 11), true);
        almanac.add(new Happening(at(21, 15), false, () -> gathering.asks(carmen.id(), CircleTaskKind.GO_ALONG)));
        almanac.tell(Lakeview.ID, carmen, Kind.SCHEDULED, at(-8, 15), at(4, 10), true);
    }

    private Sent asked(SharedLink friends, String patient, int daysAgo) {
        Sent sent = new Sent();
        UUID submission = new UUID(chance.nextLong(), chance.nextLong());
        Wish wish = new Wish(
                Language.ES,
                WhoFor.SOMEONE_I_HELP,
                Relation.PARENT,
                patient,
                Lakeview.AVENUE,
                Lakeview.PRIMARY,
                new Contact("Elena", "Ortiz", ELENAS_PHONE, null, BestTime.EVENING),
                Set.of(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT));
        almanac.add(new Happening(
                at(daysAgo, 10),
                true,
                () -> history.send(friends, wish, submission, sent)
                        .flatMap(referral -> gathering.start(referral.id()))));
        return sent;
    }

    private Mono<PersonId> mateo() {
        return gathering.knows("Mateo", "Ortiz", Language.ES, MATEOS_PHONE);
    }

    /** One person, by his own word, in two circles; he wants to hear in the morning. */
    private Mono<Void> helps(Sent sent, PersonId mateo) {
        return gathering
                .around(sent.id())
                .flatMap(circle -> gathering
                        .helps(circle, mateo, Permission.LOGISTICS, Permission.TASKS)
                        .flatMap(member -> wants(circle, member)));
    }

    private Mono<Void> wants(Circle circle, Member member) {
        OwnHours mornings = new OwnHours(LocalTime.of(9, 0), LocalTime.NOON);
        return gathering.wants(circle, member, Language.ES, mornings, Permission.LOGISTICS, Permission.TASKS);
    }

    private Instant at(int daysAgo, int hour) {
        return last.minusDays(daysAgo).atTime(hour, 20).atZone(Lakeview.ZONE).toInstant();
    }
}
