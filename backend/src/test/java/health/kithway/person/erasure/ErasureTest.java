package health.kithway.person.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.audit.AuditTrail;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.receipt.Receipts;
import health.kithway.directory.Language;
import health.kithway.messaging.Message;
import health.kithway.messaging.MessageState;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.AddressKind;
import health.kithway.person.Likenesses;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;

/** Dana was a patient and asks to be erased. */
class ErasureTest extends MessagingStory {

    private static final String OPERATIONS = "operations";

    @Autowired
    Erasures erasures;

    @Autowired
    LegalHolds holds;

    @Autowired
    Passes passes;

    @Autowired
    Likenesses likenesses;

    @Autowired
    Receipts receipts;

    @Autowired
    StaffTasks tasks;

    @Autowired
    AuditTrail trail;

    private final UUID referral = UUID.randomUUID();

    @Test
    void whoeverIsErasedIsNeitherReadNorFoundNorReached() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        erase(dana);

        Person left = people.getPerson(connie(), dana, OPERATIONS).block();
        assertThat(left.isErased()).isTrue();
        assertThat(left.name()).isEqualTo("(erased)");
        assertThat(left.phone()).isNull();
        assertThat(people.findAddress(connie(), dana, AddressKind.PHONE).blockOptional())
                .isEmpty();
        assertThat(people.listHolders(clinic.organization(), AddressKind.PHONE, phone)
                        .block())
                .isEmpty();
        assertThat(superuser().queryForList("select 1 from vault.person_likeness where person_id = ?", dana.value()))
                .isEmpty();
        assertThat(superuser().queryForList("select 1 from vault.person_key where person_id = ?", dana.value()))
                .isEmpty();
    }

    @Test
    void whatWaitsForThemIsCancelledAndNothingLeavesLater() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        atInChicago(nextDay(), LocalTime.of(23, 0));
        say(dana, "one");
        runDue();
        assertThat(message().state()).isEqualTo(MessageState.PLANNED);

        erase(dana);
        assertThat(message().state()).isEqualTo(MessageState.SUPPRESSED);

        say(dana, "two");
        atInChicago(nextDay(), LocalTime.of(11, 0));
        runDue();
        assertThat(texts()).isEmpty();
        assertThat(superuser()
                        .queryForList(
                                "select sealed_values from messaging.message where person_id = ?",
                                String.class,
                                dana.value()))
                .containsOnly("");
    }

    @Test
    void nobodyIsAskedToCallThemAnyMore() {
        PersonId dana = dana();
        PersonId luis = dana();
        for (PersonId person : List.of(dana, luis)) {
            tasks.open(
                            connie(),
                            NewTask.of(TaskKind.ADDRESS_FAILS, "person/" + person)
                                    .concerning(person))
                    .block();
        }

        erase(dana);

        assertThat(tasks.listTasks(connie(), new TaskQuery(StaffTask.State.OPEN, null, null, null), 10)
                        .block()
                        .items())
                .extracting(StaffTask::person)
                .contains(luis)
                .doesNotContain(dana);
    }

    @Test
    void theirLinksAreClosed() {
        PersonId dana = dana();
        IssuedPass pass = passes.issue(
                        connie(), PassPurpose.KNOW_ABOUT_ME, dana.value(), dana.value(), Duration.ofDays(30))
                .block();
        assertThat(passes.open(PassPurpose.KNOW_ABOUT_ME, pass.secret()).blockOptional())
                .isPresent();

        erase(dana);

        assertThat(passes.open(PassPurpose.KNOW_ABOUT_ME, pass.secret()).blockOptional())
                .isEmpty();
    }

    @Test
    void whatTheyWroteGoesAndThatTheyStoppedStays() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        reply(sid(), "STOP");
        runDue();
        byte[] index = people.addressIndex(clinic.organization(), AddressKind.PHONE, phone)
                .block();

        erase(dana);

        assertThat(suppressions
                        .listSuppressions(clinic.organization(), Channel.TEXT, index)
                        .block())
                .isNotEmpty();
        Map<String, Object> left = superuser().queryForMap("""
                        select sealed_from, (select count(*) from vault.person_kept_words where id = words_id) as words
                          from messaging.reply where address_index = ?
                        """, (Object) index);
        assertThat(left).containsEntry("sealed_from", "").containsEntry("words", 0L);
    }

    @Test
    void aTextThatIsNotUnderstoodYetIsWaitedFor() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        reply(sid(), "please STOP");

        refused("text-under-way", erasing(dana));
        runDue();
        erase(dana);
    }

    /** A family shares one telephone. */
    @Test
    void whoSharesATelephoneWithThemIsStillReached() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        PersonId luis = somebody("Luis", Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        erase(dana);

        say(luis, "one");
        runDue();
        assertThat(texts()).hasSize(1);
        assertThat(people.getPerson(connie(), luis, OPERATIONS).block().firstName())
                .isEqualTo("Luis");
    }

    @Test
    void proofsAndTheTrailStayGood() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        int said = consents.listConsents(connie(), dana).block().size();
        var proofs = receipts.listReceipts(connie(), dana).block();
        assertThat(proofs).isNotEmpty();

        erase(dana);

        assertThat(consents.listConsents(connie(), dana).block()).hasSize(said);
        assertThat(receipts.listReceipts(connie(), dana).block()).isEqualTo(proofs);
        assertThat(trail.verify(connie()).block().intact()).isTrue();
        assertThat(trail.listEntries(connie(), dana.toString(), null, 20)
                        .block()
                        .items())
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("person.erased"));
    }

    @Test
    @Tag("R-SEC-03")
    void nobodyUnderLegalHoldIsErased() {
        PersonId dana = dana();
        holds.set(connie(), dana, true, "Case 2026-0148").block();

        refused("under-legal-hold", erasing(dana));
        assertThat(people.getPerson(connie(), dana, OPERATIONS).block().firstName())
                .isEqualTo("Dana");
        assertThat(holds.get(connie(), dana).block().matter()).isEqualTo("Case 2026-0148");

        holds.set(connie(), dana, false, "Case 2026-0148 is closed").block();
        erase(dana);
    }

    @Test
    @Tag("R-SEC-03")
    void theDatabaseItselfRefusesToEraseWhoIsHeldOrWithoutARecord() {
        PersonId dana = dana();

        assertThatThrownBy(() -> superuser().update("delete from vault.person_key where person_id = ?", dana.value()))
                .hasMessageContaining("nobody recorded this erasure");
        holds.set(connie(), dana, true, "Case 2026-0148").block();
        superuser()
                .update(
                        "insert into vault.person_erasure values (?, ?, 'ASKED_FOR', now())",
                        clinic.organization().value(),
                        dana.value());
        assertThatThrownBy(() -> superuser().update("delete from vault.person_key where person_id = ?", dana.value()))
                .hasMessageContaining("legal hold");
    }

    @Test
    void nobodyIsErasedTwiceAndNobodyUnknown() {
        PersonId dana = dana();
        erase(dana);

        refused("already-erased", erasing(dana));
        refused("already-erased", holds.set(connie(), dana, true, "too late"));
        refused("not-found", erasing(new PersonId(UUID.randomUUID())));
    }

    @Test
    void onlyComplianceErases() {
        PersonId dana = dana();
        String path = "/staff/v1/people/" + dana + "/erasure";

        for (Role role : List.of(Role.COORDINATOR, Role.MARKETER, Role.ADMINISTRATOR, Role.PRACTICE)) {
            assertThat(status(role, path)).as(role.name()).isEqualTo(403);
        }
        assertThat(status(Role.COMPLIANCE, path)).isEqualTo(201);
        assertThat(people.getPerson(connie(), dana, OPERATIONS).block().isErased())
                .isTrue();
    }

    private int status(Role role, String path) {
        return api.with(TestRealm.staff(clinic.organization(), role))
                .post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"reason\": \"ASKED_FOR\"}")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private Actor connie() {
        return Actor.kithway(clinic.organization(), "connie");
    }

    private Mono<Erasure> erasing(PersonId person) {
        return erasures.erase(connie(), person, Erasure.Reason.ASKED_FOR);
    }

    private void erase(PersonId person) {
        erasing(person).block();
        runDue();
    }

    private void say(PersonId person, String occasion) {
        messages.send(clinic.kithway(), NewMessage.about(referral, person, "referral-received", Map.of(), occasion))
                .block();
    }

    private Message message() {
        return messages.listMessages(clinic.kithway(), referral, null, 10).block().items().stream()
                .filter(message -> message.channel() == Channel.TEXT)
                .findFirst()
                .orElseThrow();
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
