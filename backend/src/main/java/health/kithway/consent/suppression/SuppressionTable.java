package health.kithway.consent.suppression;

import health.kithway.consent.Channel;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closings and reopenings of addresses; written once. */
@Component
final class SuppressionTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    SuppressionTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<List<Suppression>> list(OrganizationId organization, Channel channel, byte[] addressIndex) {
        return database.sql("""
                        select id, kind, source, program_id, person_id, occurred_at, recorded_at
                          from consent.suppression
                         where organization_id = :organization and channel = :channel and address_index = :address
                        """)
                .bind("organization", organization.value())
                .bind("channel", channel.name())
                .bind("address", addressIndex)
                .mapProperties(Suppression.class)
                .all()
                .collectList();
    }

    Mono<Void> insert(
            Actor actor,
            Channel channel,
            byte[] addressIndex,
            Suppression.Kind kind,
            SuppressionSource source,
            @Nullable UUID program,
            @Nullable PersonId person) {
        Instant now = clock.instant();
        return database.sql("""
                        insert into consent.suppression (organization_id, id, channel, address_index, kind, source, program_id, person_id,
                                                         actor_kind, actor_id, occurred_at, recorded_at)
                        values (:organization, :id, :channel, :address, :kind, :source, :program, :person, :actorKind, :actor, :at, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", ids.next())
                .bind("channel", channel.name())
                .bind("address", addressIndex)
                .bind("kind", kind.name())
                .bind("source", source.name())
                .bind("program", Bound.orNull(program, UUID.class))
                .bind("person", Bound.orNull(person == null ? null : person.value(), UUID.class))
                .bind("actorKind", actor.kind().name())
                .bind("actor", actor.id())
                .bind("at", now)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
