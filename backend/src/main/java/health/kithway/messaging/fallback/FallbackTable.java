package health.kithway.messaging.fallback;

import health.kithway.messaging.MessageId;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which message goes instead of which: the chain of what was tried. */
@Component
final class FallbackTable {

    private final DatabaseClient database;
    private final Clock clock;

    FallbackTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(OrganizationId organization, MessageId instead, MessageId failed) {
        return database.sql("""
                        insert into messaging.fallback (organization_id, message_id, failed_message_id, fell_back_at)
                        values (:organization, :instead, :failed, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("instead", instead.value())
                .bind("failed", failed.value())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
