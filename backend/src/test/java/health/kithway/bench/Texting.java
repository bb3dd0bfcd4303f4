package health.kithway.bench;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.directory.Language;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.carrier.Senders;
import health.kithway.messaging.wording.Templates;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TwilioStandIn;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Flux;

/** A clinic with a short code, people who agreed to texts, and a stand-in of Twilio that is as slow as the real one. */
final class Texting implements AutoCloseable {

    static final String SHORT_CODE = "73312";
    private static final int PEOPLE = 200;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-04-01");
    private static final int AT_ONCE = 16;
    private static final Duration TWILIO_TAKES = Duration.ofMillis(80);

    private final Path folder;
    private final BenchPostgres postgres;
    private final TwilioStandIn twilio = new TwilioStandIn(TWILIO_TAKES);
    private final ConfigurableApplicationContext doors;
    private final Clinic clinic;
    private final List<PersonId> people = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private int planned;

    Texting(Path folder, BenchPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
        this.doors = BenchData.doors(folder, postgres);
        this.clinic = doors.getBean(World.class).clinic();
        doors.getBean(Templates.class).adoptStarters(clinic.kithway()).block();
        Sender sender = new Sender(UUID.randomUUID(), Channel.TEXT, SHORT_CODE, "Lakeview");
        doors.getBean(Senders.class).add(clinic.kithway(), sender).block();
        // What the carrier's pace would hide is what is measured.
        postgres.superuser().update("update messaging.sender set per_second = 10000, per_day = null");
        for (int somebody = 0; somebody < PEOPLE; somebody++) {
            register("+1312%03d%04d".formatted(200 + somebody, somebody));
        }
    }

    private void register(String phone) {
        PersonId person = doors.getBean(People.class)
                .register(clinic.kithway(), new NewPerson("Dana", null, Language.EN, phone, null, null))
                .block();
        ConsentPurpose[] agreed = {ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT};
        doors.getBean(Consents.class)
                .grant(
                        clinic.kithway(),
                        person,
                        doors.getBean(World.class).agreements(clinic, Language.EN, agreed),
                        Language.EN,
                        ConsentMethod.PAGE)
                .block();
        people.add(person);
        phones.add(phone);
        twilio.answers(phone, TwilioStandIn.Mood.SLOW);
    }

    /** Through the door that every feature uses, one by one; the days of visits, each different, which no limit a day holds back. */
    void plan(int texts) {
        Messages messages = doors.getBean(Messages.class);
        int first = planned;
        planned += texts;
        Flux.range(first, texts)
                .flatMap(
                        number -> messages.send(
                                clinic.kithway(),
                                NewMessage.about(
                                        UUID.randomUUID(),
                                        people.get(number % PEOPLE),
                                        "appointment-scheduled",
                                        Map.of(
                                                Variable.DATE,
                                                FIRST_DAY
                                                        .plusDays(number / PEOPLE)
                                                        .toString(),
                                                Variable.TIME,
                                                "09:30",
                                                Variable.LOCATION_ADDRESS,
                                                "12 Harbor Street, Chicago, IL 60601"),
                                        "bench/" + number)),
                        AT_ONCE)
                .then()
                .block();
        postgres.superuser().execute("analyze");
    }

    /** A backend that texts through the stand-in; so much later than the texts were planned. */
    Service backend(Duration later) throws Exception {
        return Service.start(
                folder,
                Stream.concat(
                        postgres.serviceSettings(folder),
                        Stream.of(
                                "--kithway.bench.begins=" + TestClock.START.plus(later),
                                "--kithway.twilio.base-url=" + twilio.address(),
                                "--kithway.twilio.account-sid=" + TwilioStandIn.ACCOUNT,
                                "--kithway.twilio.auth-token=" + TwilioStandIn.TOKEN,
                                "--logging.level.health.kithway=error")));
    }

    void hold() {
        postgres.superuser().update("""
                insert into messaging.pace (organization_id, sender_id, tokens, counted_at, day, used, held_until, served_at)
                select organization_id, id, 0, now(), current_date, 0, 'infinity', '-infinity' from messaging.sender
                on conflict (organization_id, sender_id) do update set held_until = 'infinity'
                """);
    }

    void letGo() {
        postgres.superuser().update("update messaging.pace set held_until = null, tokens = 200000");
    }

    /** Texts that somebody still has to look at. */
    long waiting() {
        Long found = postgres.superuser()
                .queryForObject("select count(*) from messaging.message where due_at is not null", Long.class);
        return found == null ? 0 : found;
    }

    int taken() {
        return twilio.count();
    }

    int planned() {
        return planned;
    }

    /** Of all that the stand-in took, how many it took once more than once. */
    long doubled() {
        return callbacks().count() - callbacks().distinct().count();
    }

    /** Of all that were planned, how many it never took. */
    long lost() {
        return planned - callbacks().distinct().count();
    }

    private Stream<String> callbacks() {
        return phones.stream()
                .flatMap(to -> twilio.known(to).stream())
                .map(text -> text.callback().getPath());
    }

    List<String> phones() {
        return phones;
    }

    @Override
    public void close() {
        doors.close();
    }
}
