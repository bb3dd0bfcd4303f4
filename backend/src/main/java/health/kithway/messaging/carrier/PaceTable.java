package health.kithway.messaging.carrier;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The buckets of senders. Claiming makes and fills them ({@code lookup.claim_messages}). */
@Component
final class PaceTable {

    private final DatabaseClient database;

    PaceTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> spend(OrganizationId organization, UUID sender, int segments) {
        return database.sql("""
                        update messaging.pace
                           set tokens = tokens - :segments, used = used + :segments
                         where organization_id = :organization and sender_id = :sender
                        """)
                .bind("segments", segments)
                .bind("organization", organization.value())
                .bind("sender", sender)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> hold(OrganizationId organization, UUID sender, Instant until, String because) {
        return database.sql("""
                        update messaging.pace
                           set held_until = :until, held_because = :because
                         where organization_id = :organization and sender_id = :sender
                           and (held_until is null or held_until < :until)
                        """)
                .bind("until", until)
                .bind("because", because)
                .bind("organization", organization.value())
                .bind("sender", sender)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
