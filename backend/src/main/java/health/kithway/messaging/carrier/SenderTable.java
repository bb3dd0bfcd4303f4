package health.kithway.messaging.carrier;

import health.kithway.consent.Channel;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Senders of organizations. */
@Component
final class SenderTable {

    private final DatabaseClient database;
    private final Clock clock;

    SenderTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record OwnerRow(UUID organizationId, UUID id) {}

    Mono<Void> insert(OrganizationId organization, Sender sender) {
        SenderKind kind = SenderKind.of(sender);
        return database.sql("""
                        insert into messaging.sender
                               (organization_id, id, channel, address, display_name, require_tls, created_at, kind, per_second, per_day)
                        values (:organization, :id, :channel, :address, :name, :tls, :at, :kind, :perSecond, :perDay)
                        """)
                .bind("organization", organization.value())
                .bind("id", sender.id())
                .bind("channel", sender.channel().name())
                .bind("address", sender.address())
                .bind("name", sender.displayName())
                .bind("tls", sender.requireTls())
                .bind("at", clock.instant())
                .bind("kind", kind.name())
                .bind("perSecond", kind.perSecond())
                .bind("perDay", Bound.orNull(kind.perDay(), Integer.class))
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Sender> findNewest(OrganizationId organization, Channel channel) {
        return findNewest(organization, channel, null);
    }

    Mono<Sender> findNewest(OrganizationId organization, Channel channel, @Nullable UUID than) {
        return database.sql("""
                        select id, channel, address, display_name, require_tls
                          from messaging.sender
                         where organization_id = :organization and channel = :channel and id is distinct from :than
                         order by created_at desc, id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("channel", channel.name())
                .bind("than", Bound.orNull(than, UUID.class))
                .mapProperties(Sender.class)
                .one();
    }

    Mono<Senders.Owned> findOwner(String number) {
        return database.sql("select organization_id, id from lookup.find_text_sender(:number)")
                .bind("number", number)
                .mapProperties(OwnerRow.class)
                .one()
                .map(row -> new Senders.Owned(new OrganizationId(row.organizationId()), row.id()));
    }
}
