package health.kithway.messaging;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Wordings that carriers took for spam (R-TWI-09). */
@Component
final class SpamVerdictTable {

    /** One may be chance. */
    private static final int ENOUGH = 3;

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final DatabaseClient database;
    private final Clock clock;

    SpamVerdictTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(OrganizationId organization, MessageTable.Row message) {
        return database.sql("""
                        insert into messaging.spam_verdict
                               (organization_id, message_id, template_key, channel, language, version, recorded_at)
                        values (:organization, :message, :template, :channel, :language, :version, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("message", message.id().value())
                .bind("template", message.templateKey())
                .bind("channel", message.channel().name())
                .bind("language", message.language().name())
                .bind("version", message.templateVersion())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Whether this version of the wording is not to be sent any more. */
    Mono<Boolean> isStopped(OrganizationId organization, MessageTable.Row message) {
        return database.sql("""
                        select count(*) >= :enough
                          from messaging.spam_verdict
                         where organization_id = :organization and template_key = :template and channel = :channel
                           and language = :language and version = :version and recorded_at > :since
                        """)
                .bind("enough", ENOUGH)
                .bind("organization", organization.value())
                .bind("template", message.templateKey())
                .bind("channel", message.channel().name())
                .bind("language", message.language().name())
                .bind("version", message.templateVersion())
                .bind("since", clock.instant().minus(REMEMBERED))
                .mapValue(Boolean.class)
                .one();
    }
}
