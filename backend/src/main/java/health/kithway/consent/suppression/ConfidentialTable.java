package health.kithway.consent.suppression;

import health.kithway.consent.Channel;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Wishes about confidential communication; the newest counts. */
@Component
final class ConfidentialTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    ConfidentialTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Channel> find(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select coalesce(only_channel, '')
                          from consent.confidential
                         where organization_id = :organization and person_id = :person
                         order by occurred_at desc, id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapValue(String.class)
                .one()
                .filter(only -> !only.isEmpty())
                .map(Channel::valueOf);
    }

    Mono<Void> insert(Actor actor, PersonId person, @Nullable Channel only) {
        return database.sql("""
                        insert into consent.confidential (organization_id, id, person_id, only_channel, actor_kind, actor_id,
                                                          occurred_at)
                        values (:organization, :id, :person, :only, :kind, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", ids.next())
                .bind("person", person.value())
                .bind("only", Bound.orNull(only == null ? null : only.name(), String.class))
                .bind("kind", actor.kind().name())
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
