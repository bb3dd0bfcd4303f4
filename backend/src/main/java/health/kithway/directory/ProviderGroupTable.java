package health.kithway.directory;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Provider groups. An insert is false where the id or the name is already there. */
@Component
final class ProviderGroupTable {

    private final DatabaseClient database;
    private final Clock clock;

    ProviderGroupTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Row(UUID id, String name) {

        ProviderGroup toProviderGroup() {
            return new ProviderGroup(new ProviderGroupId(id), name);
        }
    }

    Mono<List<ProviderGroup>> list(OrganizationId organization) {
        return database.sql("""
                        select id, name
                          from tracking.directory_provider_group
                         where organization_id = :organization
                         order by name, id
                        """)
                .bind("organization", organization.value())
                .mapProperties(Row.class)
                .all()
                .map(Row::toProviderGroup)
                .collectList();
    }

    Mono<Boolean> insert(OrganizationId organization, ProviderGroup group) {
        return database.sql("""
                        insert into tracking.directory_provider_group (organization_id, id, name, created_at)
                        values (:organization, :id, :name, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", group.id().value())
                .bind("name", group.name())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** False where there is no such group; a name that another one has is a duplicate key. */
    Mono<Boolean> rename(OrganizationId organization, ProviderGroup group) {
        return database.sql("""
                        update tracking.directory_provider_group
                           set name = :name
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", group.id().value())
                .bind("name", group.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
