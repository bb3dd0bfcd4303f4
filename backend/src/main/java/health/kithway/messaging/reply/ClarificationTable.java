package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which answers were asked about once more, and by which reply that was settled. */
@Component
final class ClarificationTable {

    private final DatabaseClient database;
    private final Clock clock;

    ClarificationTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(
            OrganizationId organization, Understood reply, OpenQuestion first, OpenQuestion second, Instant until) {
        return database.sql("""
                        insert into messaging.clarification
                               (organization_id, reply_id, address_index, intent, first_message, second_message, asked_at, open_until)
                        values (:organization, :reply, :address, :intent, :first, :second, :at, :until)
                        """)
                .bind("organization", organization.value())
                .bind("reply", reply.id().value())
                .bind("address", reply.addressIndex())
                .bind("intent", reply.meaning().intent().name())
                .bind("first", first.message().value())
                .bind("second", second.message().value())
                .bind("at", clock.instant())
                .bind("until", until)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The newest of an address that still waits for a number. */
    Mono<Clarification> findOpen(OrganizationId organization, byte[] addressIndex) {
        return database.sql("""
                        select reply_id as reply, intent, first_message, second_message
                          from messaging.clarification
                         where organization_id = :organization and address_index = :address
                           and settled_by is null and open_until >= :now
                         order by asked_at desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("address", addressIndex)
                .bind("now", clock.instant())
                .mapProperties(Clarification.class)
                .one();
    }

    Mono<Void> settle(OrganizationId organization, UUID asked, ReplyId by) {
        return database.sql("""
                        update messaging.clarification set settled_by = :by
                         where organization_id = :organization and reply_id = :asked and settled_by is null
                        """)
                .bind("by", by.value())
                .bind("organization", organization.value())
                .bind("asked", asked)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
