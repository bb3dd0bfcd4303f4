package health.kithway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.person.PersonId;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TwilioStandIn;
import health.kithway.testkit.TwilioStandIn.Mood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * Two drains at once, cut off at random moments, to a carrier that is at its worst and that tells everything twice and in any
 * order: every text arrives once, or is flagged, and all that arrived is known to have arrived.
 */
class SendingUnderFaultsTest extends MessagingStory {

    private static final int TEXTS = 120;
    private static final int MOST_CUTS = 30;
    private static final List<Mood> MOODS = List.of(
            Mood.TAKES,
            Mood.TAKES,
            Mood.SLOW,
            Mood.SLOW,
            Mood.BUSY_ONCE,
            Mood.FAILS,
            Mood.TAKES_AND_DROPS,
            Mood.TAKES_AND_FAILS);

    private final Random chance = new Random(20_261_123);
    private final List<String> phones = new ArrayList<>();
    private final Set<TwilioStandIn.Known> told = new HashSet<>();

    @Test
    @Tag("R-TWI-08")
    @Tag("R-TWI-11")
    void everyTextArrivesOnceHoweverOftenTheWorkIsCutOff() {
        planTexts();

        for (int cut = 0; cut < MOST_CUTS && taken() < TEXTS / 2; cut++) {
            Disposable drains = Mono.zip(jobs.runDue(), jobs.runDue()).subscribe(done -> {}, failed -> {});
            LockSupport.parkNanos(Duration.ofMillis(100 + chance.nextInt(2_000)).toNanos());
            drains.dispose();
            LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
            tellWhatBecameOfThem();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(taken()).as("texts that left between the cuts").isPositive();
        // What was refused is taken now; what is taken and denied stays as it is.
        phones.stream().filter(to -> TWILIO.delivered(to).isEmpty()).forEach(to -> TWILIO.answers(to, Mood.TAKES));
        for (int quarter = 0; quarter < 8; quarter++) {
            clock.advance(Duration.ofMinutes(11));
            Mono.zip(jobs.runDue(), jobs.runDue()).block();
        }
        tellWhatBecameOfThem();

        assertThat(phones).allSatisfy(to -> assertThat(TWILIO.delivered(to)).hasSize(1));
        assertThat(states()).containsOnlyKeys("DELIVERED").containsEntry("DELIVERED", (long) TEXTS);
    }

    /** Of whatever is new, each status twice, all of them shuffled. */
    private void tellWhatBecameOfThem() {
        List<Runnable> callbacks = new ArrayList<>();
        phones.stream()
                .flatMap(to -> TWILIO.known(to).stream())
                .filter(told::add)
                .forEach(text -> {
                    for (String status : List.of("queued", "sent", "delivered", "queued", "sent", "delivered")) {
                        callbacks.add(() -> assertThat(post(
                                        text.callback().getPath(),
                                        Map.of("MessageSid", text.sid(), "MessageStatus", status),
                                        null))
                                .isEqualTo(200));
                    }
                });
        Collections.shuffle(callbacks, chance);
        callbacks.forEach(Runnable::run);
    }

    private long taken() {
        return phones.stream().filter(to -> !TWILIO.delivered(to).isEmpty()).count();
    }

    private void planTexts() {
        for (int text = 0; text < TEXTS; text++) {
            phone = clinicNumber.substring(0, 5)
                    + "%03d%04d".formatted(200 + chance.nextInt(700), chance.nextInt(10_000));
            phones.add(phone);
            TWILIO.answers(phone, MOODS.get(text % MOODS.size()));
            PersonId person = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
            messages.send(
                            clinic.kithway(),
                            NewMessage.about(UUID.randomUUID(), person, "referral-received", Map.of(), "referral/1"))
                    .block();
        }
        superuser()
                .update(
                        "update messaging.sender set per_second = 100 where organization_id = ?",
                        clinic.organization().value());
    }

    private Map<String, Long> states() {
        return superuser()
                .query(
                        "select state, count(*) from messaging.message where organization_id = ? and channel = 'TEXT' group by state",
                        rows -> {
                            Map<String, Long> found = new java.util.TreeMap<>();
                            while (rows.next()) {
                                found.put(rows.getString(1), rows.getLong(2));
                            }
                            return found;
                        },
                        clinic.organization().value());
    }

    private JdbcTemplate superuser() {
        return new JdbcTemplate(TestDatabase.superuser(database));
    }
}
