package health.kithway.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.decision.Decision;
import health.kithway.consent.decision.Decision.Reason;
import health.kithway.consent.decision.Decisions;
import health.kithway.consent.decision.SendFacts;
import health.kithway.consent.decision.SendPurpose;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.NotedConsent;
import health.kithway.consent.grant.Ticked;
import health.kithway.consent.representative.Authorities;
import health.kithway.consent.representative.Authority;
import health.kithway.consent.representative.AuthorityKind;
import health.kithway.consent.representative.NewAuthority;
import health.kithway.consent.suppression.ConfidentialWishes;
import health.kithway.consent.suppression.StopPolicies;
import health.kithway.consent.suppression.StopScope;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.person.AddressKind;
import health.kithway.person.NewPerson;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** What was agreed to, by whom, and that nothing leaves without it. */
class EvidenceTest extends MessagingStory {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Autowired
    Decisions decisions;

    @Autowired
    Authorities authorities;

    @Autowired
    ConfidentialWishes wishes;

    @Autowired
    StopPolicies policies;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient app;

    /** R-TCPA-10, R-TCPA-11: told on the phone, it holds before the next message is claimed. */
    @Test
    void whoCallsAndSaysNoGetsNothingThatWasPlannedBefore() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        say(dana);
        clock.advance(Duration.ofMinutes(1));

        coordinator()
                .post()
                .uri("/staff/v1/people/{person}/consents", dana)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of(
                        "revoked",
                        List.of("TEXT_ABOUT_VISIT"),
                        "method",
                        "STAFF_NOTE",
                        "note",
                        "Called this morning.",
                        "occurredAt",
                        clock.instant().minusSeconds(30).toString()))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.standing[?(@.scope == 'TEXT_ABOUT_VISIT')].agreed")
                .isEqualTo(false);
        runDue();

        assertThat(texts()).isEmpty();
        assertThat(decide(dana, Channel.TEXT).reason()).isEqualTo(Reason.REVOKED);
    }

    @Test
    void whatHeldOnADayCanBeAskedLater() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        Instant then = clock.instant();
        clock.advance(Duration.ofDays(2));
        note(dana, null, Set.of(ConsentScope.TEXT_ABOUT_VISIT), null).block();

        assertThat(agreedAt(dana, then)).isTrue();
        assertThat(agreedAt(dana, clock.instant())).isFalse();
    }

    @Test
    void aNoteIsEitherAYesOrANo() {
        PersonId dana = dana();

        refused("consent-yes-or-no", note(dana, null, Set.of(), null));
        refused("not-found", note(new PersonId(UUID.randomUUID()), null, Set.of(ConsentScope.NEWS), null));
    }

    /** R-HIPAA-08: the grandson's yes counts while his authority does, and a hold ends it at once. */
    @Test
    void aRepresentativeMayAgreeAsLongAsTheAuthorityHolds() {
        PersonId rosa = dana();
        UUID power =
                authority(rosa, AuthorityKind.POWER_OF_ATTORNEY).authority().id();
        note(rosa, agreement(), Set.of(), power).block();

        assertThat(decide(rosa, Channel.TEXT).reason()).isEqualTo(Reason.CONSENTED);
        change(rosa, power, Authority.Change.Kind.HELD);
        assertThat(decide(rosa, Channel.TEXT).reason()).isEqualTo(Reason.SAFETY_HOLD);
        refused("consent-no-authority", note(rosa, agreement(), Set.of(), power));
        clock.advance(Duration.ofMinutes(1));
        change(rosa, power, Authority.Change.Kind.RELEASED);
        assertThat(decide(rosa, Channel.TEXT).reason()).isEqualTo(Reason.CONSENTED);
        change(rosa, power, Authority.Change.Kind.ENDED);
        assertThat(decide(rosa, Channel.TEXT).reason()).isEqualTo(Reason.AUTHORITY_ENDED);
    }

    /** R-ST-01: at the 18th birthday a parent's grants end at midnight where the clinic is. */
    @Test
    void aParentsYesEndsAtMidnightOfTheEighteenthBirthday() {
        LocalDate birthday = LocalDate.ofInstant(clock.instant(), CHICAGO).plusDays(10);
        PersonId teo = get(people.register(
                clinic.kithway(), new NewPerson("Teo", null, Language.EN, phone, mailbox, birthday.minusYears(18))));
        UUID parent = authority(teo, AuthorityKind.PARENT).authority().id();
        note(teo, agreement(), Set.of(), parent).block();

        clock.set(birthday.atStartOfDay(CHICAGO).toInstant().minusSeconds(1));
        assertThat(decide(teo, Channel.TEXT).reason()).isEqualTo(Reason.CONSENTED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(decide(teo, Channel.TEXT).reason()).isEqualTo(Reason.GROWN_UP);
    }

    @Test
    void nobodyRepresentsThemselves() {
        PersonId rosa = dana();
        NewAuthority own = new NewAuthority(rosa, rosa, AuthorityKind.OTHER, "Says so.", null, null);

        refused("consent-represents-oneself", authorities.record(clinic.kithway(), own));
    }

    /** R-HIPAA-10: who wants e-mail only gets no text, whatever they agreed to before. */
    @Test
    void whoWantsEmailOnlyGetsNoText() {
        PersonId dana =
                dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT);
        wishes.wish(clinic.kithway(), dana, Channel.EMAIL).block();

        assertThat(decide(dana, Channel.TEXT)).satisfies(denied -> {
            assertThat(denied.reason()).isEqualTo(Reason.CONFIDENTIAL_COMM);
            assertThat(denied.rule()).isEqualTo("R-HIPAA-10");
        });
        assertThat(decide(dana, Channel.EMAIL).permitted()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        wishes.wish(clinic.kithway(), dana, null).block();
        assertThat(decide(dana, Channel.TEXT).permitted()).isTrue();
    }

    /** R-TCPA-14: the same number, registered anew with a fresh yes, stays closed. */
    @Test
    void aClosedNumberStaysClosedWhenItIsImportedAgain() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        coordinator()
                .post()
                .uri("/staff/v1/people/{person}/suppressions", dana)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("channel", "TEXT"))
                .exchange()
                .expectStatus()
                .isCreated();
        clock.advance(Duration.ofDays(400));

        PersonId again =
                somebody("Dana Imported", Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        assertThat(decide(again, Channel.TEXT).reason()).isEqualTo(Reason.SUPPRESSED);
    }

    /** R-TCPA-05: what Dana ticked on the page of one program is no yes to another, and to none that is not known. */
    @Test
    @Tag("R-TCPA-05")
    void aYesOnTheSpringProgramsPageIsNoYesToTheAutumnProgram() {
        UUID spring = UUID.randomUUID();
        UUID autumn = UUID.randomUUID();
        PersonId dana = dana();
        consents.grant(
                        clinic.kithway(),
                        dana,
                        new Ticked(
                                world.agreements(
                                        clinic,
                                        Language.EN,
                                        ConsentPurpose.USE_ANSWERS,
                                        ConsentPurpose.TEXT_ABOUT_VISIT),
                                Language.EN,
                                ConsentMethod.PAGE,
                                spring))
                .block();

        assertThat(decide(dana, spring).reason()).isEqualTo(Reason.CONSENTED);
        assertThat(decide(dana, autumn).reason()).isEqualTo(Reason.OTHER_PROGRAM);
        assertThat(decide(dana, Channel.TEXT).reason()).isEqualTo(Reason.OTHER_PROGRAM);
        coordinator()
                .get()
                .uri("/staff/v1/people/" + dana + "/consents")
                .exchange()
                .expectBody()
                .jsonPath("$.standing[?(@.scope == 'TEXT_ABOUT_VISIT')].programId")
                .isEqualTo(spring.toString());

        consents.revoke(clinic.kithway(), dana, Set.of(ConsentScope.TEXT_ABOUT_VISIT), ConsentMethod.STAFF_NOTE)
                .block();
        assertThat(decide(dana, spring).reason()).as("a no to all ends it").isEqualTo(Reason.REVOKED);
    }

    /** R-TCPA-13: the choice holds until the day before; then every STOP ends everything, those of before included. */
    @Test
    void aStopEndsOneProgramUntilTheDayFromWhichItEndsEverything() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        UUID spring = UUID.randomUUID();
        UUID autumn = UUID.randomUUID();
        policies.choose(clinic.kithway(), StopScope.PROGRAM).block();
        messages.send(clinic.kithway(), message(dana).ofProgram(spring)).block();
        runDue();
        assertThat(texts()).hasSize(1);

        reply(sid(), "STOP");
        runDue();

        assertThat(decide(dana, spring).reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(decide(dana, autumn).reason()).isEqualTo(Reason.CONSENTED);
        clock.set(LocalDate.of(2027, 1, 31).atStartOfDay(CHICAGO).toInstant().minusSeconds(1));
        assertThat(decide(dana, autumn).reason()).isEqualTo(Reason.CONSENTED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(decide(dana, autumn).reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(policies.scope(clinic.organization()).block()).isEqualTo(StopScope.ORGANIZATION);
    }

    /** R-TCPA-13: unless the organization chose otherwise, a STOP ends everything. */
    @Test
    void aStopEndsEverythingUnlessTheOrganizationChoseOtherwise() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        messages.send(clinic.kithway(), message(dana).ofProgram(UUID.randomUUID()))
                .block();
        runDue();

        reply(sid(), "STOP");
        runDue();

        assertThat(decide(dana, UUID.randomUUID()).reason()).isEqualTo(Reason.SUPPRESSED);
    }

    @Test
    void aDecisionCanBeShownToFollowFromItsFacts() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        Decision permitted = decide(dana, Channel.TEXT);
        clock.advance(Duration.ofMinutes(1));
        note(dana, null, Set.of(ConsentScope.TEXT_ABOUT_VISIT), null).block();

        compliance()
                .get()
                .uri("/staff/v1/decisions/{decision}", permitted.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.same")
                .isEqualTo(true)
                .jsonPath("$.again")
                .isEqualTo("CONSENTED")
                .jsonPath("$.facts")
                .value(String.class, facts -> assertThat(facts).doesNotContain(phone, mailbox, "Dana"));
        coordinator()
                .get()
                .uri("/staff/v1/decisions/{decision}", permitted.id())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    /** With the check in code left out, PostgreSQL still refuses: as the application's own role, past every door. */
    @Test
    void aMessageWithoutItsOwnDecisionIsImpossibleInTheDatabase() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        PersonId other = dana();
        UUID permit = decide(dana, Channel.TEXT).id().value();
        UUID denial = decide(other, Channel.EMAIL).id().value();

        assertThat(insert(dana, permit, true, "PLANNED")).isEqualTo("stored");
        assertThat(insert(dana, UUID.randomUUID(), true, "PLANNED")).contains("no decision of its own");
        assertThat(insert(other, permit, true, "PLANNED")).contains("no decision of its own");
        assertThat(insert(other, denial, true, "PLANNED")).contains("no decision of its own");
        assertThat(insert(dana, null, true, "PLANNED")).contains("decision");
        assertThat(insert(dana, denied(dana), false, "PLANNED")).contains("without a permit");
    }

    /** Without the trigger, the foreign key alone keeps a message from standing without a decision. */
    @Test
    void evenWithoutTheTriggerAMessageNeedsADecision() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser(database));
        superuser.execute("alter table messaging.message disable trigger message_has_permit");
        try {
            assertThat(insert(dana, UUID.randomUUID(), true, "PLANNED")).contains("foreign key");
        } finally {
            superuser.execute("alter table messaging.message enable trigger message_has_permit");
        }
    }

    /** That the two tests above can fail: with both nets away, in a transaction that is taken back, the row stands. */
    @Test
    void withTriggerAndForeignKeyAwayNothingWouldStopIt() throws SQLException {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table messaging.message disable trigger message_has_permit");
            statement.execute("""
                    do $$ begin
                      execute (select format('alter table messaging.message drop constraint %I', conname)
                                 from pg_constraint
                                where conrelid = 'messaging.message'::regclass
                                  and confrelid = 'consent.decision'::regclass);
                    end $$
                    """);
            assertThat(statement.executeUpdate("""
                            insert into messaging.message
                                   (organization_id, id, person_id, channel, template_key, template_version, language,
                                    purpose, sealed_values, occasion, state, decision_id, decision_permitted,
                                    decision_reason, decision_rule, decided_at, created_at, changed_at)
                            select organization_id, gen_random_uuid(), '%s', 'TEXT', key, version, language, 'ABOUT_VISIT',
                                   '', 'x', 'PLANNED', gen_random_uuid(), true, 'X', 'X', now(), now(), now()
                              from messaging.template
                             where organization_id = '%s' and channel = 'TEXT' and language = 'EN'
                             limit 1
                            """.formatted(dana, clinic.organization())))
                    .isEqualTo(1);
            connection.rollback();
        }
        assertThat(insert(dana, UUID.randomUUID(), true, "PLANNED")).contains("no decision of its own");
    }

    private String insert(PersonId person, @Nullable UUID decision, boolean permitted, String state) {
        Mono<Long> row = Mono.defer(() -> {
            DatabaseClient.GenericExecuteSpec insert = app.sql("""
                            insert into messaging.message
                                   (organization_id, id, person_id, channel, template_key, template_version, language,
                                    purpose, sealed_values, occasion, state, decision_id, decision_permitted,
                                    decision_reason, decision_rule, decided_at, created_at, changed_at)
                            select :organization, gen_random_uuid(), :person, 'TEXT', key, version, language, 'ABOUT_VISIT',
                                   '', gen_random_uuid()::text, :state, :decision, :permitted, 'X', 'X', now(), now(), now()
                              from messaging.template
                             where organization_id = :organization and channel = 'TEXT' and language = 'EN'
                             limit 1
                            """)
                    .bind("organization", clinic.organization().value())
                    .bind("person", person.value())
                    .bind("state", state)
                    .bind("permitted", permitted);
            return (decision == null ? insert.bindNull("decision", UUID.class) : insert.bind("decision", decision))
                    .fetch()
                    .rowsUpdated();
        });
        try {
            assertThat(transactions.run(clinic.organization(), () -> row).block())
                    .isEqualTo(1);
            return "stored";
        } catch (RuntimeException refused) {
            return String.valueOf(org.springframework.core.NestedExceptionUtils.getMostSpecificCause(refused)
                    .getMessage());
        }
    }

    private UUID denied(PersonId person) {
        clock.advance(Duration.ofSeconds(1));
        note(person, null, Set.of(ConsentScope.TEXT_ABOUT_VISIT), null).block();
        return decide(person, Channel.TEXT).id().value();
    }

    private void say(PersonId person) {
        messages.send(clinic.kithway(), message(person)).block();
    }

    private NewMessage message(PersonId person) {
        return NewMessage.about(
                UUID.randomUUID(), person, "referral-received", Map.of(), "appointment/" + UUID.randomUUID());
    }

    private Decision decide(PersonId person, Channel channel) {
        String address = channel == Channel.EMAIL ? mailbox : phone;
        return decide(person, channel, address, null);
    }

    private Decision decide(PersonId person, UUID program) {
        return decide(person, Channel.TEXT, phone, program);
    }

    private Decision decide(PersonId person, Channel channel, String address, @Nullable UUID program) {
        AddressKind kind = channel.addressKind();
        byte[] index = get(people.addressIndex(clinic.organization(), kind, address));
        return get(decisions.decide(
                clinic.kithway(), new SendFacts(person, channel, SendPurpose.ABOUT_VISIT, index, false, program)));
    }

    private AgreedText agreement() {
        return world.agreements(clinic, Language.EN, ConsentPurpose.TEXT_ABOUT_VISIT)
                .getFirst();
    }

    private Mono<Void> note(
            PersonId person, @Nullable AgreedText text, Set<ConsentScope> no, @Nullable UUID authority) {
        return consents.note(
                clinic.kithway(),
                person,
                new NotedConsent(
                        text,
                        text == null ? null : Language.EN,
                        no,
                        text == null ? ConsentMethod.STAFF_NOTE : ConsentMethod.PAPER,
                        authority,
                        null,
                        "Noted at the desk.",
                        clock.instant()));
    }

    private Authorities.Standing authority(PersonId patient, AuthorityKind kind) {
        PersonId luis = get(people.register(
                clinic.kithway(), new NewPerson("Luis", null, Language.EN, "+13125550177", null, null)));
        return get(authorities.record(
                clinic.kithway(), new NewAuthority(patient, luis, kind, "Seen, copy in the file.", null, null)));
    }

    private void change(PersonId person, UUID authority, Authority.Change.Kind kind) {
        authorities
                .change(clinic.kithway(), person, authority, kind, "Asked for it.")
                .block();
    }

    private boolean agreedAt(PersonId person, Instant at) {
        return get(consents.listConsents(clinic.kithway(), person)
                        .map(all -> health.kithway.consent.grant.Consent.standingAt(all, at)))
                .stream()
                .anyMatch(said -> said.scope() == ConsentScope.TEXT_ABOUT_VISIT && said.isGranted());
    }

    private WebTestClient coordinator() {
        return api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR));
    }

    private WebTestClient compliance() {
        return api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE));
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block());
    }
}
