package health.kithway.messaging.timing;

import health.kithway.person.PersonId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The state a person lives in, and the zone that staff was told; the newest word counts. */
@Component
final class PlaceTable {

    private final DatabaseClient database;
    private final Clock clock;

    PlaceTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> keep(OrganizationId organization, PersonId person, Place place) {
        return database.sql("""
                        insert into messaging.place (organization_id, person_id, state, told_at)
                        values (:organization, :person, :state, :at)
                        on conflict (organization_id, person_id)
                        do update set state = excluded.state, told_at = excluded.told_at
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("state", Bound.orNull(place.state(), String.class))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** @param zone as staff was told; absent where nobody said */
    record Row(@Nullable String state, @Nullable String zone) {}

    Mono<Row> find(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select state, zone from messaging.place where organization_id = :organization and person_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapProperties(Row.class)
                .one();
    }

    Mono<Void> keepZone(OrganizationId organization, PersonId person, ZoneId zone) {
        return database.sql("""
                        insert into messaging.place (organization_id, person_id, zone, told_at)
                        values (:organization, :person, :zone, :at)
                        on conflict (organization_id, person_id)
                        do update set zone = excluded.zone, told_at = excluded.told_at
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("zone", zone.getId())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** What a ZIP code told stays. */
    Mono<Void> forgetZone(OrganizationId organization, PersonId person) {
        return database.sql("""
                        with told as (
                          update messaging.place set zone = null, told_at = :at
                           where organization_id = :organization and person_id = :person and state is not null)
                        delete from messaging.place
                         where organization_id = :organization and person_id = :person and state is null
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("person", person.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> forget(OrganizationId organization, PersonId person) {
        return database.sql("""
                        delete from messaging.place where organization_id = :organization and person_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
