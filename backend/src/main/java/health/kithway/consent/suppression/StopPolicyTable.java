package health.kithway.consent.suppression;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an organization chose that a STOP ends; the newest choice counts. */
@Component
final class StopPolicyTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    StopPolicyTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<StopScope> find(OrganizationId organization) {
        return database.sql("""
                        select scope
                          from consent.stop_policy
                         where organization_id = :organization
                         order by decided_at desc, id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .mapValue(String.class)
                .one()
                .map(StopScope::valueOf);
    }

    Mono<Void> insert(Actor actor, StopScope scope) {
        return database.sql("""
                        insert into consent.stop_policy (organization_id, id, scope, decided_by, decided_at)
                        values (:organization, :id, :scope, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", ids.next())
                .bind("scope", scope.name())
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
