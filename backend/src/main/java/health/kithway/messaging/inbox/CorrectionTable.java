package health.kithway.messaging.inbox;

import health.kithway.tenancy.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Readings that were put right. */
@Component
final class CorrectionTable {

    private final DatabaseClient database;

    CorrectionTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(Actor actor, ReplyCorrection correction) {
        return database.sql("""
                        insert into messaging.reply_correction
                               (organization_id, reply_id, was, intent, rule, corrected_by, corrected_at)
                        values (:organization, :reply, :was, :intent, :rule, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("reply", correction.reply())
                .bind("was", correction.was().name())
                .bind("intent", correction.intent().name())
                .bind("rule", correction.rule())
                .bind("by", actor.id())
                .bind("at", correction.correctedAt())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
