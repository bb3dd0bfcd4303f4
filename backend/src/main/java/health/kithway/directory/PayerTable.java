package health.kithway.directory;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Insurance plans by name. */
@Component
final class PayerTable {

    private final DatabaseClient database;
    private final Clock clock;

    PayerTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(UUID id, String name) {

        Payer toPayer() {
            return new Payer(new PayerId(id), name);
        }
    }

    Mono<List<Payer>> list(OrganizationId organization) {
        return database.sql("""
                        select id, name
                          from tracking.directory_payer
                         where organization_id = :organization
                         order by name, id
                        """)
                .bind("organization", organization.value())
                .mapProperties(Row.class)
                .all()
                .map(Row::toPayer)
                .collectList();
    }

    Mono<Boolean> insert(OrganizationId organization, Payer payer) {
        return database.sql("""
                        insert into tracking.directory_payer (organization_id, id, name, created_at)
                        values (:organization, :id, :name, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", payer.id().value())
                .bind("name", payer.name())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
