package health.kithway.messaging.timing;

import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The state a person lives in; the newest word counts. */
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
                .bind("state", place.state())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<String> findState(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select state from messaging.place where organization_id = :organization and person_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapValue(String.class)
                .one();
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
