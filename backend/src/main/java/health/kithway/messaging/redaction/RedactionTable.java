package health.kithway.messaging.redaction;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Texts whose words a carrier still has. */
@Component
final class RedactionTable {

    private final DatabaseClient database;

    RedactionTable(DatabaseClient database) {
        this.database = database;
    }

    record Kept(UUID id, String carrierId) {}

    /**
     * The oldest first.
     *
     * @param ended what ended before then is ready
     * @param lost what was heard of last before then has ended too: a carrier owes nobody a last word (R-TWI-08)
     */
    Mono<List<Kept>> list(OrganizationId organization, Instant ended, Instant lost, int most) {
        return database.sql("""
                        select id, carrier_id
                          from messaging.message
                         where organization_id = :organization and channel = 'TEXT'
                           and carrier_id is not null and redacted_at is null and changed_at <= :ended
                           and (state in ('DELIVERED', 'UNDELIVERED', 'FAILED', 'CANCELLED') or changed_at <= :lost)
                         order by changed_at
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("ended", ended)
                .bind("lost", lost)
                .bind("most", most)
                .mapProperties(Kept.class)
                .all()
                .collectList();
    }

    Mono<Void> mark(OrganizationId organization, Collection<UUID> forgotten, Instant now) {
        return database.sql("""
                        update messaging.message
                           set redacted_at = :at
                         where organization_id = :organization and id = any(:ids)
                        """)
                .bind("organization", organization.value())
                .bind("ids", forgotten.toArray(UUID[]::new))
                .bind("at", now)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
