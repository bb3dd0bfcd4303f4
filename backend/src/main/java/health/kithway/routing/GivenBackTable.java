package health.kithway.routing;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which referrals gave their place back. */
@Component
final class GivenBackTable {

    private final DatabaseClient database;

    GivenBackTable(DatabaseClient database) {
        this.database = database;
    }

    private record Row(UUID locationId, UUID serviceLineId, LocalDate week) {

        Slot toSlot() {
            return new Slot(new LocationId(locationId), new ServiceLineId(serviceLineId), week);
        }
    }

    /** The place of a referral that stands otherwise; empty where nothing is to change, or no service line is counted. */
    Mono<Slot> findOther(OrganizationId organization, UUID referral, boolean held) {
        return database.sql("""
                        select location_id, service_line_id, week
                          from tracking.routing_decision
                         where organization_id = :organization and referral_id = :referral
                           and service_line_id is not null and (given_back_at is null) <> :held
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("held", held)
                .mapProperties(Row.class)
                .one()
                .map(Row::toSlot);
    }

    Mono<Void> change(OrganizationId organization, UUID referral, @Nullable Instant givenBackAt) {
        return database.sql("""
                        update tracking.routing_decision
                           set given_back_at = :at
                         where organization_id = :organization and referral_id = :referral
                        """)
                .bind("at", Bound.orNull(givenBackAt, Instant.class))
                .bind("organization", organization.value())
                .bind("referral", referral)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
