package health.kithway.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.LegalHolds;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.TestDatabase;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;

/** Connie keeps what must be kept and lets go of the rest, and looks before she does. */
@Tag("R-SEC-03")
class RetentionTest extends MessagingStory {

    @Autowired
    Retention retention;

    @Autowired
    KeptWords words;

    @Autowired
    LegalHolds holds;

    @Test
    void evidenceOfFiveYearsAnd364DaysIsKeptAndOfSixYearsAndADayIsDue() {
        KeptWordsId evidence = words.keepAsEvidence(connie(), "Dr. Kim said so").block();

        later(Period.ofYears(6).minusDays(1));
        assertThat(due(simulate(), Kept.EVIDENCE_WORDS).count()).isZero();
        later(Period.ofDays(2));
        Simulation shown = simulate();
        assertThat(due(shown, Kept.EVIDENCE_WORDS).count()).isOne();
        assertThat(due(shown, Kept.EVIDENCE_WORDS).oldest()).isNotNull();
        assertThat(words.read(connie(), evidence, "operations").block()).isNotEmpty();

        purge(shown);

        refused("not-found", words.read(connie(), evidence, "operations"));
        assertThat(due(retention.getSimulation(connie(), shown.id()).block(), Kept.EVIDENCE_WORDS)
                        .purged())
                .isOne();
    }

    @Test
    void whoeverIsUnderLegalHoldIsNotDueHoweverLong() {
        PersonId dana = dana();
        PersonId luis = dana();
        holds.set(connie(), dana, true, "Case 2026-0148").block();
        later(Period.ofYears(11));

        Simulation shown = simulate();
        assertThat(due(shown, Kept.PEOPLE).count()).isOne();
        assertThat(due(shown, Kept.EVIDENCE_WORDS).count())
                .as("the matter of the hold")
                .isZero();
        purge(shown);

        assertThat(people.getPerson(connie(), dana, "operations").block().isErased())
                .isFalse();
        assertThat(people.getPerson(connie(), luis, "operations").block().isErased())
                .isTrue();
    }

    @Test
    void aPersonIsKeptFromTheLastThingThatHappened() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        later(Period.ofYears(9));
        say(dana);
        runDue();
        later(Period.ofYears(2));
        assertThat(due(simulate(), Kept.PEOPLE).count()).isZero();

        later(Period.ofYears(9));
        assertThat(due(simulate(), Kept.PEOPLE).count()).isOne();
    }

    @Test
    void whatAMessageSaidGoesThatItWasSentStays() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        say(dana);
        runDue();
        later(Period.ofDays(31));

        Simulation shown = simulate();
        long count = due(shown, Kept.MESSAGE_VALUES).count();
        assertThat(count).isPositive();
        purge(shown);

        assertThat(messages.listToPerson(connie(), dana).block()).hasSize((int) count);
        assertThat(superuser()
                        .queryForList(
                                "select distinct sealed_values from messaging.message where person_id = ?",
                                String.class,
                                dana.value()))
                .containsExactly("");
    }

    @Test
    void onlyWhatWasShownIsPurged() {
        dana();
        later(Period.ofYears(11));
        Simulation shown = simulate();
        PersonId more = dana();
        superuser().update("update vault.person set created_at = '2001-01-01' where id = ?", more.value());

        refused("simulation-outdated", retention.purge(connie(), shown.id()));
        runDue();
        assertThat(people.getPerson(connie(), more, "operations").block().isErased())
                .isFalse();
    }

    @Test
    void aSimulationIsGoodForADayAndOnce() {
        Simulation shown = simulate();
        purge(shown);
        refused("already-purged", retention.purge(connie(), shown.id()));

        Simulation old = simulate();
        later(Period.ofDays(1));
        refused("simulation-outdated", retention.purge(connie(), old.id()));
        refused("not-found", retention.purge(connie(), UUID.randomUUID()));
    }

    @Test
    void anOrganizationMayNotKeepEvidenceShorterNorRepliesLongerThanTheRulesSay() {
        refused("retention-out-of-bounds", retention.keep(connie(), Kept.EVIDENCE_WORDS, Period.ofYears(5)));
        refused("retention-out-of-bounds", retention.keep(connie(), Kept.REPLY_WORDS, Period.ofDays(31)));
        refused("retention-out-of-bounds", retention.keep(connie(), Kept.PEOPLE, Period.ofDays(-1)));

        retention.keep(connie(), Kept.EVIDENCE_WORDS, Period.ofYears(7)).block();
        retention.keep(connie(), Kept.EVIDENCE_WORDS, Period.ofYears(8)).block();
        assertThat(retention.listPolicies(clinic.organization()).block())
                .filteredOn(policy -> policy.setAt() != null)
                .extracting(Policy::keepFor)
                .containsExactly(Period.ofYears(8));
    }

    private void say(PersonId person) {
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(UUID.randomUUID(), person, "referral-received", Map.of(), "one"))
                .block();
    }

    private Simulation simulate() {
        return retention.simulate(connie()).block();
    }

    private void purge(Simulation shown) {
        retention.purge(connie(), shown.id()).block();
        runDue();
        assertThat(retention.getSimulation(connie(), shown.id()).block().finishedAt())
                .isNotNull();
    }

    private static Simulation.Due due(Simulation simulation, Kept kept) {
        return simulation.due().stream()
                .filter(due -> due.kept() == kept)
                .findFirst()
                .orElseThrow();
    }

    private void later(Period time) {
        clock.set(clock.instant().atZone(ZoneOffset.UTC).plus(time).toInstant());
    }

    private Actor connie() {
        return Actor.kithway(clinic.organization(), "connie");
    }

    private JdbcTemplate superuser() {
        return new JdbcTemplate(TestDatabase.superuser(database));
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.refusal().code()).isEqualTo(code));
    }
}
