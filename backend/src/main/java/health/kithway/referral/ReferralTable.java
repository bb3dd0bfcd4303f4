package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Referrals, and which submission made which. */
@Component
final class ReferralTable {

    /** A referral with the appointment that counts now: one to come, or else the newest. */
    private static final String REFERRALS = """
            select referral.id, referral.reference, referral.source, referral.stage, referral.outcome,
                   referral.who_for, referral.relation, referral.patient_id, referral.requester_id,
                   referral.location_id, referral.service_line_id, referral.route_rule, referral.best_time,
                   referral.messages_held, referral.practice_id, referral.practice_reference,
                   referral.created_at, referral.changed_at,
                   appointment.id as appointment_id, appointment.partner_id, appointment.state as appointment_state,
                   appointment.starts_at, appointment.location_id as appointment_location_id,
                   appointment.confirmed_at, appointment.as_of
              from tracking.referral referral
              left join lateral (
                     select * from tracking.referral_appointment booked
                      where booked.organization_id = referral.organization_id and booked.referral_id = referral.id
                      order by booked.state = 'SCHEDULED' desc, booked.as_of desc
                      limit 1) appointment on true
             where referral.organization_id = :organization
            """;

    private final DatabaseClient database;
    private final EventTable events;

    ReferralTable(DatabaseClient database, EventTable events) {
        this.database = database;
        this.events = events;
    }

    record Row(
            UUID id,
            String reference,
            ReferralSource source,
            Stage stage,
            @Nullable Outcome outcome,
            WhoFor whoFor,
            @Nullable Relation relation,
            UUID patientId,
            UUID requesterId,
            UUID locationId,
            @Nullable UUID serviceLineId,
            RouteRule routeRule,
            BestTime bestTime,
            boolean messagesHeld,
            @Nullable UUID practiceId,
            @Nullable String practiceReference,
            Instant createdAt,
            Instant changedAt,
            @Nullable UUID appointmentId,
            @Nullable String partnerId,
            Appointment.@Nullable State appointmentState,
            @Nullable Instant startsAt,
            @Nullable UUID appointmentLocationId,
            @Nullable Instant confirmedAt,
            @Nullable Instant asOf) {

        Referral toReferral() {
            return new Referral(
                    new ReferralId(id),
                    reference,
                    source,
                    stage,
                    outcome,
                    whoFor,
                    relation,
                    new PersonId(patientId),
                    new PersonId(requesterId),
                    new LocationId(locationId),
                    serviceLineId == null ? null : new ServiceLineId(serviceLineId),
                    routeRule,
                    bestTime,
                    messagesHeld,
                    practiceId == null ? null : new PracticeId(practiceId),
                    practiceReference,
                    createdAt,
                    changedAt,
                    toAppointment());
        }

        private @Nullable Appointment toAppointment() {
            if (appointmentId == null
                    || partnerId == null
                    || appointmentState == null
                    || appointmentLocationId == null
                    || asOf == null) {
                return null;
            }
            return new Appointment(
                    new AppointmentId(appointmentId),
                    partnerId,
                    appointmentState,
                    startsAt,
                    new LocationId(appointmentLocationId),
                    confirmedAt,
                    asOf);
        }
    }

    /** True for the first submission with this id; a second one waits until the first is settled. */
    Mono<Boolean> claim(OrganizationId organization, UUID submission, ReferralId referral, Instant at) {
        return database.sql("""
                        insert into tracking.referral_submission (organization_id, id, referral_id, claimed_at)
                        values (:organization, :id, :referral, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", submission)
                .bind("referral", referral.value())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The referral and the first lines of its timeline in one statement; false if the reference is taken. */
    Mono<Boolean> insert(OrganizationId organization, Referral referral, List<NewEvent> first, EventSource source) {
        ServiceLineId line = referral.serviceLineId();
        PracticeId practice = referral.practiceId();
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        with made as (
                          insert into tracking.referral
                                 (organization_id, id, reference, source, stage, who_for, relation, patient_id,
                                  requester_id, location_id, service_line_id, route_rule, best_time, messages_held,
                                  practice_id, practice_reference, created_at, changed_at)
                          values (:organization, :id, :reference, :origin, :stage, :whoFor, :relation, :patient,
                                  :requester, :location, :line, :rule, :bestTime, :held,
                                  :practice, :practiceReference, :at, :at)
                          on conflict (organization_id, reference) do nothing
                          returning id)
                        insert into tracking.referral_event
                               (organization_id, id, referral_id, kind, source, implied, appointment_id, starts_at,
                                occurred_at, recorded_at)
                        select :organization, line.id, made.id, line.kind, :source, line.implied,
                               line.appointment_id, line.starts_at, line.occurred_at, :at
                          from made cross join\s""" + EventTable.LINES);
        return events.bind(insert, first, source, referral.createdAt())
                .bind("organization", organization.value())
                .bind("id", referral.id().value())
                .bind("reference", referral.reference())
                .bind("origin", referral.source().name())
                .bind("stage", referral.stage().name())
                .bind("whoFor", referral.whoFor().name())
                .bind("relation", name(referral.relation()))
                .bind("patient", referral.patientId().value())
                .bind("requester", referral.requesterId().value())
                .bind("location", referral.locationId().value())
                .bind("line", Bound.orNull(line == null ? null : line.value(), UUID.class))
                .bind("rule", referral.routeRule().name())
                .bind("bestTime", referral.bestTime().name())
                .bind("held", referral.messagesHeld())
                .bind("practice", Bound.orNull(practice == null ? null : practice.value(), UUID.class))
                .bind("practiceReference", Bound.orNull(referral.practiceReference(), String.class))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Referral> find(OrganizationId organization, ReferralId referral) {
        return one(database.sql(REFERRALS + " and referral.id = :id")
                .bind("organization", organization.value())
                .bind("id", referral.value()));
    }

    /** The same, held until the transaction ends. */
    Mono<Referral> lock(OrganizationId organization, ReferralId referral) {
        return one(database.sql(REFERRALS + " and referral.id = :id for no key update of referral")
                .bind("organization", organization.value())
                .bind("id", referral.value()));
    }

    Mono<Referral> findByReference(OrganizationId organization, String reference) {
        return one(database.sql(REFERRALS + " and referral.reference = :reference")
                .bind("organization", organization.value())
                .bind("reference", reference));
    }

    Mono<Referral> findBySubmission(OrganizationId organization, UUID submission) {
        return one(database.sql(REFERRALS + """
                         and referral.id = (select submitted.referral_id from tracking.referral_submission submitted
                                             where submitted.organization_id = :organization
                                               and submitted.id = :submission)
                        """)
                .bind("organization", organization.value())
                .bind("submission", submission));
    }

    /** Newest first; the conditions that do not apply are left out, so that each form finds its index. */
    Mono<List<Referral>> list(
            OrganizationId organization,
            @Nullable Stage stage,
            @Nullable PracticeId practice,
            @Nullable ReferralId before,
            int most) {
        String conditions = (stage == null ? "" : " and referral.stage = :stage")
                + (practice == null ? "" : " and referral.practice_id = :practice")
                + (before == null ? "" : " and referral.id < :before");
        DatabaseClient.GenericExecuteSpec query = database.sql(
                        REFERRALS + conditions + " order by referral.id desc limit :most")
                .bind("organization", organization.value())
                .bind("most", most);
        query = stage == null ? query : query.bind("stage", stage.name());
        query = practice == null ? query : query.bind("practice", practice.value());
        query = before == null ? query : query.bind("before", before.value());
        return query.mapProperties(Row.class).all().map(Row::toReferral).collectList();
    }

    Mono<Void> change(
            OrganizationId organization, ReferralId referral, Stage stage, @Nullable Outcome outcome, Instant at) {
        return database.sql("""
                        update tracking.referral
                           set stage = :stage, outcome = :outcome, changed_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("stage", stage.name())
                .bind("outcome", name(outcome))
                .bind("at", at)
                .bind("organization", organization.value())
                .bind("id", referral.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private static Mono<Referral> one(DatabaseClient.GenericExecuteSpec query) {
        return query.mapProperties(Row.class).one().map(Row::toReferral);
    }

    private static Object name(@Nullable Enum<?> word) {
        return Bound.orNull(word == null ? null : word.name(), String.class);
    }
}
