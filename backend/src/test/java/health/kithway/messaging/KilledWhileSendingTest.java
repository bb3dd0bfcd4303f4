package health.kithway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.bench.Service;
import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.PersonId;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TwilioStandIn;
import health.kithway.testkit.TwilioStandIn.Mood;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two backends as they run on servers drain one queue; one of them ends as in a power cut. Afterwards every text is out once. */
class KilledWhileSendingTest extends MessagingStory {

    private static final int PEOPLE = 30;
    private static final int TEXTS_EACH = 5;
    private static final int TEXTS = PEOPLE * TEXTS_EACH;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<String> phones = new ArrayList<>();

    @Test
    @Tag("R-TWI-11")
    void twoBackendsDrainTogetherAndThePowerCutOfOneLosesAndDoublesNothing(@TempDir Path folder) throws Exception {
        holdSender();
        planTexts();
        CompletableFuture<Service> other = CompletableFuture.supplyAsync(() -> started(folder));
        try (Service lives = started(folder)) {
            Service dies = other.join();
            int before = TWILIO.count();
            letSenderGo();
            await(() -> TWILIO.count() - before > TEXTS / 4);
            dies.kill();
            assertThat(TWILIO.count() - before).as("texts out at the power cut").isLessThan(TEXTS);
            // What the dead one had claimed is nobody else's until its lease ends.
            await(() -> count("state = 'PLANNED' and leased_until is null") == 0 || !lives.isAlive());
        }
        assertThat(count("state in ('HANDED_OVER', 'UNCERTAIN')"))
                .as("texts whose end nobody saw")
                .isPositive();

        for (int look = 0; look < 4; look++) {
            clock.advance(Duration.ofMinutes(11));
            runDue();
        }

        assertThat(phones)
                .allSatisfy(to -> assertThat(TWILIO.known(to).stream().map(TwilioStandIn.Known::callback))
                        .hasSize(TEXTS_EACH)
                        .doesNotHaveDuplicates());
        assertThat(count("state = 'QUEUED'")).isEqualTo(TEXTS);
    }

    private Service started(Path folder) {
        Stream<String> settings = Stream.concat(
                Stream.of(TestDatabase.settings(database)),
                Stream.of(
                        "kithway.bench.begins=" + clock.instant(),
                        "kithway.twilio.base-url=" + TWILIO.address(),
                        "kithway.twilio.account-sid=" + TwilioStandIn.ACCOUNT,
                        "kithway.twilio.auth-token=" + TwilioStandIn.TOKEN,
                        "kithway.warm-up=0s"));
        try {
            return Service.start(folder, settings.map(setting -> "--" + setting));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void planTexts() {
        for (int somebody = 0; somebody < PEOPLE; somebody++) {
            phone = number();
            phones.add(phone);
            TWILIO.answers(phone, Mood.SLOW);
            PersonId person = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
            for (int text = 0; text < TEXTS_EACH; text++) {
                messages.send(
                                clinic.kithway(),
                                NewMessage.about(
                                        UUID.randomUUID(),
                                        person,
                                        "appointment-scheduled",
                                        Map.of(
                                                Variable.DATE,
                                                "2026-06-1" + text,
                                                Variable.TIME,
                                                "09:30",
                                                Variable.LOCATION_ADDRESS,
                                                "12 Harbor Street, Chicago, IL 60601"),
                                        "kill/" + text))
                        .block();
            }
        }
    }

    /** So that both backends are there when the first text leaves. */
    private void holdSender() {
        jdbc().update("""
                insert into messaging.pace (organization_id, sender_id, tokens, counted_at, day, used, held_until, served_at)
                select organization_id, id, 0, now(), current_date, 0, 'infinity', '-infinity' from messaging.sender
                 where organization_id = ? and channel = 'TEXT'
                """, clinic.organization().value());
    }

    private void letSenderGo() {
        jdbc().update(
                        "update messaging.sender set per_second = 100 where organization_id = ?",
                        clinic.organization().value());
        jdbc().update(
                        "update messaging.pace set held_until = null, tokens = 2000 where organization_id = ?",
                        clinic.organization().value());
    }

    private long count(String which) {
        Long found = jdbc().queryForObject(
                        "select count(*) from messaging.message where organization_id = ? and channel = 'TEXT' and "
                                + which,
                        Long.class,
                        clinic.organization().value());
        return found == null ? 0 : found;
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(TestDatabase.superuser(database));
    }
}
