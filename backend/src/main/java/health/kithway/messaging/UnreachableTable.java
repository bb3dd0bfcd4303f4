package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Addresses at which nobody is reached, as carriers said; by their blind index. */
@Component
final class UnreachableTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    UnreachableTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param until absent for good */
    Mono<Void> insert(
            OrganizationId organization,
            MessageTable.Row message,
            byte[] address,
            String problem,
            @Nullable Instant until) {
        return database.sql("""
                        insert into messaging.unreachable
                               (organization_id, id, channel, address_index, problem, unreachable_until, message_id, recorded_at)
                        values (:organization, :id, :channel, :address, :problem, :until, :message, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", ids.next())
                .bind("channel", message.channel().name())
                .bind("address", address)
                .bind("problem", problem)
                .bind("until", Bound.orNull(until, Instant.class))
                .bind("message", message.id().value())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Whether it was noted before for the same problem. */
    Mono<Boolean> isNoted(OrganizationId organization, Channel channel, byte[] address, String problem) {
        return database.sql("""
                        select exists (select from messaging.unreachable
                                        where organization_id = :organization and channel = :channel and address_index = :address
                                          and problem = :problem)
                        """)
                .bind("organization", organization.value())
                .bind("channel", channel.name())
                .bind("address", address)
                .bind("problem", problem)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Boolean> isUnreachable(OrganizationId organization, Channel channel, byte[] address) {
        return database.sql("""
                        select exists (select from messaging.unreachable
                                        where organization_id = :organization and channel = :channel and address_index = :address
                                          and (unreachable_until is null or unreachable_until > :now))
                        """)
                .bind("organization", organization.value())
                .bind("channel", channel.name())
                .bind("address", address)
                .bind("now", clock.instant())
                .mapValue(Boolean.class)
                .one();
    }
}
