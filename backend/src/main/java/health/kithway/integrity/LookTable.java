package health.kithway.integrity;

import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.referral.ReferralMade;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Referrals that were looked at. */
@Component
final class LookTable {

    private final DatabaseClient database;
    private final Clock clock;

    LookTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One look of an organization after the other: of two referrals looked at together neither would see the other. */
    Mono<Void> takeTurn(OrganizationId organization) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .bind("turn", "integrity|" + organization)
                .fetch()
                .one()
                .then();
    }

    Mono<Void> insert(OrganizationId organization, ReferralMade made) {
        PersonId sharer = made.sharerId();
        return database.sql("""
                        insert into tracking.integrity_look
                               (organization_id, referral_id, requester_id, patient_id, sharer_id, made_at, looked_at)
                        values (:organization, :referral, :requester, :patient, :sharer, :made, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("referral", made.referralId().value())
                .bind("requester", made.requesterId().value())
                .bind("patient", made.patientId().value())
                .bind("sharer", Bound.orNull(sharer == null ? null : sharer.value(), UUID.class))
                .bind("made", made.madeAt())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Within a time before and after: news comes out of order. */
    Mono<Long> countBySharer(OrganizationId organization, PersonId sharer, Instant at, Duration within) {
        return count(database.sql("""
                        select count(*)
                          from tracking.integrity_look
                         where organization_id = :organization and sharer_id = :sharer
                           and made_at between :from and :to
                        """).bind("sharer", sharer.value()), organization, at, within);
    }

    Mono<Long> countByRequesters(
            OrganizationId organization, Collection<PersonId> requesters, Instant at, Duration within) {
        return count(database.sql("""
                        select count(*)
                          from tracking.integrity_look
                         where organization_id = :organization and requester_id = any(:requesters)
                           and made_at between :from and :to
                        """).bind("requesters", ids(requesters)), organization, at, within);
    }

    /** The newest that links of some people brought from some others. */
    Mono<ReferralId> findBrought(
            OrganizationId organization, Collection<PersonId> sharers, Collection<PersonId> requesters) {
        return database.sql("""
                        select referral_id
                          from tracking.integrity_look
                         where organization_id = :organization
                           and sharer_id = any(:sharers) and requester_id = any(:requesters)
                         order by made_at desc, referral_id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("sharers", ids(sharers))
                .bind("requesters", ids(requesters))
                .mapValue(UUID.class)
                .one()
                .map(ReferralId::new);
    }

    record OfPatient(UUID referralId, UUID patientId) {}

    /** The newest of some patients but one, within a time before and after. */
    Mono<OfPatient> findOfPatients(
            OrganizationId organization, Collection<PersonId> patients, ReferralId but, Instant at, Duration within) {
        return between(
                        database.sql("""
                        select referral_id, patient_id
                          from tracking.integrity_look
                         where organization_id = :organization and patient_id = any(:patients)
                           and referral_id <> :but and made_at between :from and :to
                         order by made_at desc, referral_id desc
                         limit 1
                        """).bind("patients", ids(patients)).bind("but", but.value()),
                        organization,
                        at,
                        within)
                .mapProperties(OfPatient.class)
                .one();
    }

    private static Mono<Long> count(
            DatabaseClient.GenericExecuteSpec query, OrganizationId organization, Instant at, Duration within) {
        return between(query, organization, at, within).mapValue(Long.class).one();
    }

    private static DatabaseClient.GenericExecuteSpec between(
            DatabaseClient.GenericExecuteSpec query, OrganizationId organization, Instant at, Duration within) {
        return query.bind("organization", organization.value())
                .bind("from", at.minus(within))
                .bind("to", at.plus(within));
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
