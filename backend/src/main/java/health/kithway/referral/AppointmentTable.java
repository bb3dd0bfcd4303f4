package health.kithway.referral;

import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Appointments of referrals. */
@Component
final class AppointmentTable {

    private final DatabaseClient database;

    AppointmentTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<Appointment>> list(OrganizationId organization, ReferralId referral) {
        return database.sql("""
                        select id, partner_id, state, starts_at, location_id, confirmed_at, as_of
                          from tracking.referral_appointment
                         where organization_id = :organization and referral_id = :referral
                         order by as_of, id
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .mapProperties(Appointment.class)
                .all()
                .collectList();
    }

    Mono<Void> store(OrganizationId organization, ReferralId referral, Appointment appointment) {
        return database.sql("""
                        insert into tracking.referral_appointment
                               (organization_id, id, referral_id, partner_id, state, starts_at, location_id,
                                confirmed_at, as_of)
                        values (:organization, :id, :referral, :partner, :state, :starts, :location, :confirmed, :asOf)
                        on conflict (organization_id, id) do update
                           set state = excluded.state, starts_at = excluded.starts_at,
                               location_id = excluded.location_id, confirmed_at = excluded.confirmed_at,
                               as_of = excluded.as_of
                        """)
                .bind("organization", organization.value())
                .bind("id", appointment.id().value())
                .bind("referral", referral.value())
                .bind("partner", appointment.partnerId())
                .bind("state", appointment.state().name())
                .bind("starts", Bound.orNull(appointment.startsAt(), Instant.class))
                .bind("location", appointment.locationId().value())
                .bind("confirmed", Bound.orNull(appointment.confirmedAt(), Instant.class))
                .bind("asOf", appointment.asOf())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** False if there is none to come, or if it was confirmed before. */
    Mono<Boolean> confirm(OrganizationId organization, ReferralId referral, AppointmentId appointment, Instant at) {
        return database.sql("""
                        update tracking.referral_appointment
                           set confirmed_at = :at
                         where organization_id = :organization and id = :id and referral_id = :referral
                           and state = 'SCHEDULED' and confirmed_at is null
                        """)
                .bind("at", at)
                .bind("organization", organization.value())
                .bind("id", appointment.value())
                .bind("referral", referral.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
