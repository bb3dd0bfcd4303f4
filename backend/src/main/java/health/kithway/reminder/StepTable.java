package health.kithway.reminder;

import health.kithway.person.PersonId;
import health.kithway.referral.AppointmentId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Steps of reminder plans. */
@Component
final class StepTable {

    private final DatabaseClient database;
    private final Clock clock;

    StepTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** News of one referral is dealt with one after the other. */
    Mono<Void> hold(ReferralId referral) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:referral, 1)) is null as held")
                .bind("referral", referral.toString())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Answers the id of the planned step; empty when it is planned or taken already. */
    Mono<UUID> plan(OrganizationId organization, Step step) {
        return database.sql("""
                        insert into tracking.reminder_step
                               (organization_id, id, referral_id, appointment_id, kind, person_id,
                                starts_at, due_at, state, created_at, changed_at)
                        values (:organization, :id, :referral, :appointment, 'DAY_BEFORE', :person,
                                :starts, :due, 'PLANNED', :at, :at)
                        on conflict (organization_id, appointment_id, kind, starts_at)
                           do update set state = 'PLANNED', due_at = excluded.due_at, changed_at = excluded.changed_at
                              where reminder_step.state = 'CANCELLED'
                        returning id
                        """)
                .bind("organization", organization.value())
                .bind("id", step.id())
                .bind("referral", step.referralId().value())
                .bind("appointment", step.appointmentId().value())
                .bind("person", step.personId().value())
                .bind("starts", step.startsAt())
                .bind("due", step.dueAt())
                .bind("at", clock.instant())
                .mapValue(UUID.class)
                .one();
    }

    /** Empty when it was taken or cancelled; nobody else takes it until the transaction ends. */
    Mono<Step> lockPlanned(OrganizationId organization, UUID id) {
        return database.sql("""
                        select id, referral_id, appointment_id, person_id, starts_at, due_at
                          from tracking.reminder_step
                         where organization_id = :organization and id = :id and state = 'PLANNED'
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("id", id)
                .mapProperties(Step.class)
                .one();
    }

    Mono<Void> end(OrganizationId organization, UUID id, String state) {
        return database.sql("""
                        update tracking.reminder_step
                           set state = :state, changed_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("state", state)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> cancelOf(OrganizationId organization, AppointmentId appointment) {
        return database.sql("""
                        update tracking.reminder_step
                           set state = 'CANCELLED', changed_at = :at
                         where organization_id = :organization and appointment_id = :appointment and state = 'PLANNED'
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("appointment", appointment.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> cancelOf(OrganizationId organization, Collection<PersonId> people) {
        return database.sql("""
                        update tracking.reminder_step
                           set state = 'CANCELLED', changed_at = :at
                         where organization_id = :organization and person_id = any(:people) and state = 'PLANNED'
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .fetch()
                .rowsUpdated()
                .then();
    }
}
