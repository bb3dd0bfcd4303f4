package health.kithway.reminder;

import health.kithway.person.PersonId;
import health.kithway.program.ProgramId;
import health.kithway.referral.AppointmentId;
import health.kithway.referral.ReferralId;
import health.kithway.reminder.plan.PlanStep;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Steps of referrals' plans. */
@Component
final class StepTable {

    private static final String STEPS = """
            select id, referral_id, program_id, appointment_id, person_id, due_at, occasion, plan_name, plan_version,
                   definition, state, reason, changed_at
              from tracking.reminder_step
             where organization_id = :organization
            """;

    private final DatabaseClient database;
    private final Clock clock;
    private final JsonMapper json;

    StepTable(DatabaseClient database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    private record Row(
            UUID id,
            UUID referralId,
            @Nullable UUID programId,
            @Nullable UUID appointmentId,
            @Nullable UUID personId,
            Instant dueAt,
            String occasion,
            String planName,
            int planVersion,
            Json definition,
            Step.State state,
            @Nullable Ending reason,
            Instant changedAt) {}

    /** News of one referral is dealt with one after the other. */
    Mono<Void> hold(ReferralId referral) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:referral, 1)) is null as held")
                .bind("referral", referral.toString())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** False when it was planned for the same occasion before. */
    Mono<Boolean> plan(OrganizationId organization, Step step) {
        ProgramId program = step.programId();
        AppointmentId appointment = step.appointmentId();
        PersonId person = step.personId();
        return database.sql("""
                        insert into tracking.reminder_step
                               (organization_id, id, referral_id, program_id, appointment_id, person_id, step_key,
                                due_at, occasion, plan_name, plan_version, definition, state, created_at, changed_at)
                        values (:organization, :id, :referral, :program, :appointment, :person, :key,
                                :due, :occasion, :plan, :version, :definition, 'PLANNED', :at, :at)
                        on conflict (organization_id, referral_id, step_key, occasion) do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", step.id())
                .bind("referral", step.referralId().value())
                .bind("program", Bound.orNull(program == null ? null : program.value(), UUID.class))
                .bind("appointment", Bound.orNull(appointment == null ? null : appointment.value(), UUID.class))
                .bind("person", Bound.orNull(person == null ? null : person.value(), UUID.class))
                .bind("key", step.definition().key())
                .bind("due", step.dueAt())
                .bind("occasion", step.occasion())
                .bind("plan", step.planName())
                .bind("version", step.planVersion())
                .bind("definition", Json.of(json.writeValueAsBytes(step.definition())))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(count -> count == 1);
    }

    /** Nobody else moves it until the transaction ends; empty if the referral has no such step. */
    Mono<Step> lock(OrganizationId organization, UUID id) {
        return database.sql(STEPS + " and id = :id for update")
                .bind("organization", organization.value())
                .bind("id", id)
                .mapProperties(Row.class)
                .one()
                .map(this::toStep);
    }

    /** Everything of a referral that is not called off, locked, in the order of their ids. */
    Mono<List<Step>> lockAll(OrganizationId organization, ReferralId referral) {
        return database.sql(STEPS + " and referral_id = :referral and state <> 'CANCELLED' order by id for update")
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .mapProperties(Row.class)
                .all()
                .map(this::toStep)
                .collectList();
    }

    /** Everything that was ever planned for a referral, by when it is or was due. */
    Mono<List<Step>> list(OrganizationId organization, ReferralId referral, int most) {
        return database.sql(STEPS + " and referral_id = :referral order by due_at, id limit :most")
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(this::toStep)
                .collectList();
    }

    /** Whether a later step that says the same about the same is due by now, or was taken. */
    Mono<Boolean> isOvertaken(OrganizationId organization, Step step) {
        return database.sql("""
                        select exists (
                          select from tracking.reminder_step later
                            join tracking.reminder_step step
                              on step.organization_id = later.organization_id and step.referral_id = later.referral_id
                             and step.occasion = later.occasion and step.due_at < later.due_at
                             and step.definition -> 'templates' = later.definition -> 'templates'
                             and step.definition -> 'audience' = later.definition -> 'audience'
                           where step.organization_id = :organization and step.id = :id
                             and later.due_at <= :now and later.state in ('PLANNED', 'TAKEN'))
                        """)
                .bind("organization", organization.value())
                .bind("id", step.id())
                .bind("now", clock.instant())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> move(OrganizationId organization, UUID id, Step.State state, @Nullable Ending reason) {
        return database.sql("""
                        update tracking.reminder_step
                           set state = :state, reason = :reason, changed_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("state", state.name())
                .bind("reason", Bound.orNull(reason == null ? null : reason.name(), String.class))
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Due at another time than it was planned for. */
    Mono<Void> moveTo(OrganizationId organization, UUID id, Instant due) {
        return database.sql("""
                        update tracking.reminder_step
                           set state = 'PLANNED', due_at = :due, changed_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("due", due)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> cancelOf(OrganizationId organization, Collection<PersonId> people, Ending reason) {
        return database.sql("""
                        update tracking.reminder_step
                           set state = 'CANCELLED', reason = :reason, changed_at = :at
                         where organization_id = :organization and person_id = any(:people)
                           and state in ('PLANNED', 'PAUSED')
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("reason", reason.name())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .fetch()
                .rowsUpdated()
                .then();
    }

    private Step toStep(Row row) {
        UUID program = row.programId();
        UUID appointment = row.appointmentId();
        UUID person = row.personId();
        return new Step(
                row.id(),
                new ReferralId(row.referralId()),
                program == null ? null : new ProgramId(program),
                appointment == null ? null : new AppointmentId(appointment),
                person == null ? null : new PersonId(person),
                row.dueAt(),
                row.occasion(),
                row.planName(),
                row.planVersion(),
                json.readValue(row.definition().asArray(), PlanStep.class),
                row.state(),
                row.reason(),
                row.changedAt());
    }
}
