package health.kithway.sandbox.demo;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.grant.Attestation;
import health.kithway.directory.Language;
import health.kithway.directory.PracticeId;
import health.kithway.person.NewPerson;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent.Kind;
import health.kithway.referral.BestTime;
import health.kithway.referral.NewReferral;
import health.kithway.referral.NewSubmission;
import health.kithway.referral.WhoFor;
import health.kithway.routing.Asked;
import health.kithway.sandbox.demo.History.Sent;
import health.kithway.sandbox.phone.Contact;
import health.kithway.sandbox.twilio.TwilioNetwork;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/** What happened to those whose phones are shown, and what practices sent. */
final class Featured {

    /** Writes a text from a person's number to a sender's. */
    interface Phone {
        Mono<?> write(String from, String to, String words);
    }

    private static final long OWEN = 199;

    private final Almanac almanac;
    private final History history;
    private final Townsfolk people;
    private final RandomGenerator chance;
    private final LocalDate last;
    private final Phone phone;

    Featured(Almanac almanac, History history, RandomGenerator chance, LocalDate last, Phone phone) {
        this.almanac = almanac;
        this.history = history;
        this.people = new Townsfolk(chance);
        this.chance = chance;
        this.last = last;
        this.phone = phone;
    }

    void add(Function<String, SharedLink> links) {
        visitor(links.apply(Lakeview.FRIENDS_CODE), Cast.LUIS, Cast.LAKEVIEW_SENDER, Language.ES);
        visitor(links.apply(Riverbend.CODE), Cast.GRACE, Cast.RIVERBEND_SENDER, Language.EN);
        patientOfAPractice();
        unreachable(links.apply(Riverbend.CODE));
        for (int i = 0; i < 17; i++) {
            submission(Lakeview.HARBOR, "HSP-" + (1000 + i));
        }
        for (int i = 0; i < 5; i++) {
            submission(Lakeview.NORTHSIDE, "NIM-" + (400 + i));
        }
    }

    /** Asked three weeks ago, was written to, confirmed and came. */
    private void visitor(SharedLink link, Contact person, String sender, Language language) {
        String[] name = person.name().split(" ");
        Wish wish = new Wish(
                language,
                WhoFor.ME,
                null,
                null,
                link.locationIds().getFirst(),
                link.serviceLineIds().getFirst(),
                new NewReferral.Contact(name[0], name[1], person.phone(), person.email(), BestTime.MORNING),
                Set.of(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT));
        Sent sent = new Sent();
        UUID submission = new UUID(chance.nextLong(), chance.nextLong());
        Instant asked = at(21, 11);
        Instant visit = at(12, 14);
        almanac.add(new Happening(asked, true, () -> history.send(link, wish, submission, sent)));
        almanac.tell(link.organization(), sent, Kind.SCHEDULED, visit, at(19, 10), true);
        almanac.add(new Happening(at(13, 15), true, Mono::empty));
        almanac.add(new Happening(at(13, 16), true, () -> phone.write(person.phone(), sender, "C")));
        almanac.tell(link.organization(), sent, Kind.COMPLETED, null, visit.plus(Duration.ofHours(1)), true);
    }

    /** Has a visit in three days: move the clock, and her reminder comes. What she asks waits in the inbox. */
    private void patientOfAPractice() {
        Sent sent = new Sent();
        NewPerson maya = new NewPerson(
                "Maya", "Chen", Language.EN, Cast.MAYA.phone(), Cast.MAYA.email(), LocalDate.of(1990, 4, 2));
        NewSubmission wanted = wanted(Lakeview.HARBOR, "HSP-2001", maya, at(3, 9), Set.of(Channel.TEXT, Channel.CALL));
        almanac.add(new Happening(at(3, 10), true, () -> history.submit(actor(Lakeview.HARBOR), wanted, sent)));
        almanac.tell(Lakeview.ID, sent, Kind.SCHEDULED, at(-3, 14), at(1, 11), true);
        almanac.add(new Happening(
                at(1, 15), true, () -> phone.write(Cast.MAYA.phone(), Cast.LAKEVIEW_SENDER, "Where do I park?")));
    }

    /** Gave a number that nobody answers: a task waits for somebody who finds another. */
    private void unreachable(SharedLink link) {
        Wish wish = new Wish(
                Language.EN,
                WhoFor.ME,
                null,
                null,
                link.locationIds().getFirst(),
                link.serviceLineIds().getFirst(),
                new NewReferral.Contact("Owen", "Park", TwilioNetwork.UNREACHABLE, null, BestTime.EVENING),
                Set.of(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT));
        Sent sent = new Sent();
        UUID submission = new UUID(OWEN, OWEN);
        almanac.add(new Happening(at(2, 11), true, () -> history.send(link, wish, submission, sent)));
    }

    private void submission(PracticeId practice, String reference) {
        Instant at = almanac.someTime(Lakeview.ZONE);
        NewReferral.Contact who = people.contact();
        NewPerson patient = new NewPerson(who.firstName(), who.lastName(), Language.EN, who.phone(), who.email(), null);
        NewSubmission wanted =
                wanted(practice, reference, patient, at.minus(Duration.ofHours(1)), Set.of(Channel.CALL));
        Sent sent = new Sent();
        almanac.add(new Happening(at, false, () -> history.submit(actor(practice), wanted, sent)));
        almanac.becomes(Lakeview.ID, sent, at, false, Lakeview.ZONE);
    }

    private NewSubmission wanted(
            PracticeId practice, String reference, NewPerson patient, Instant agreedAt, Set<Channel> channels) {
        return new NewSubmission(
                practice,
                reference,
                Asked.at(chance.nextBoolean() ? Lakeview.AVENUE : Lakeview.EVANSTON, Lakeview.PRIMARY),
                patient,
                new Attestation("Front desk", agreedAt, channels, Language.EN));
    }

    private static Actor actor(PracticeId practice) {
        return new Actor(
                Lakeview.ID, ActorKind.SYSTEM_CLIENT, "sandbox-practice", Set.of(Role.PRACTICE), practice.value());
    }

    private Instant at(int daysAgo, int hour) {
        return last.minusDays(daysAgo).atTime(hour, 30).atZone(Lakeview.ZONE).toInstant();
    }
}
