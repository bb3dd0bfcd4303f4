package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Bilingual;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Wording that waits for a second person. */
@Component
final class TemplateDraftTable {

    private static final String SELECT = """
            select id, key, channel, purpose, third_party_remuneration, subject_en, subject_es, body_en, body_es,
                   written_by, written_at, state, decided_by, decided_at, reason, version
              from messaging.template_draft
             where organization_id = :organization
            """;

    private final DatabaseClient database;
    private final Clock clock;

    TemplateDraftTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(Actor actor, UUID id, NewTemplate template) {
        Bilingual subject = template.subject();
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into messaging.template_draft (organization_id, id, key, channel, purpose,
                               third_party_remuneration, subject_en, subject_es, body_en, body_es,
                               written_by, written_at, state)
                        values (:organization, :id, :key, :channel, :purpose,
                                :remuneration, :subjectEn, :subjectEs, :bodyEn, :bodyEs, :by, :at, 'WAITING')
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", id)
                .bind("key", template.key())
                .bind("channel", template.channel().name())
                .bind("purpose", template.purpose().name())
                .bind("remuneration", template.thirdPartyRemuneration())
                .bind("bodyEn", template.body().en())
                .bind("bodyEs", template.body().es())
                .bind("by", actor.id())
                .bind("at", clock.instant());
        insert = subject == null
                ? insert.bindNull("subjectEn", String.class).bindNull("subjectEs", String.class)
                : insert.bind("subjectEn", subject.en()).bind("subjectEs", subject.es());
        return insert.fetch().rowsUpdated().then();
    }

    /** Empty when somebody decided meanwhile. */
    Mono<Boolean> approve(Actor actor, UUID id, int version) {
        return database.sql("""
                        update messaging.template_draft
                           set state = 'APPROVED', decided_by = :by, decided_at = :at, version = :version
                         where organization_id = :organization and id = :id and state = 'WAITING'
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", id)
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Boolean> giveBack(Actor actor, UUID id, String reason) {
        return database.sql("""
                        update messaging.template_draft
                           set state = 'RETURNED', decided_by = :by, decided_at = :at, reason = :reason
                         where organization_id = :organization and id = :id and state = 'WAITING'
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", id)
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .bind("reason", reason)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<TemplateDraft> find(OrganizationId organization, UUID id) {
        return database.sql(SELECT + " and id = :id")
                .bind("organization", organization.value())
                .bind("id", id)
                .map(TemplateDraftTable::toDraft)
                .one();
    }

    /** Newest first. */
    Mono<List<TemplateDraft>> list(OrganizationId organization, @Nullable UUID before, int limit) {
        String newest = " and (:before::uuid is null or id < :before::uuid) order by id desc limit :limit";
        DatabaseClient.GenericExecuteSpec select = database.sql(SELECT + newest)
                .bind("organization", organization.value())
                .bind("limit", limit);
        return (before == null ? select.bindNull("before", UUID.class) : select.bind("before", before))
                .map(TemplateDraftTable::toDraft)
                .all()
                .collectList();
    }

    private static TemplateDraft toDraft(Readable row) {
        String subject = row.get("subject_en", String.class);
        Bilingual subjects = subject == null ? null : new Bilingual(subject, text(row, "subject_es"));
        String decidedBy = row.get("decided_by", String.class);
        return new TemplateDraft(
                Objects.requireNonNull(row.get("id", UUID.class)),
                new NewTemplate(
                        text(row, "key"),
                        Channel.valueOf(text(row, "channel")),
                        TemplatePurpose.valueOf(text(row, "purpose")),
                        Boolean.TRUE.equals(row.get("third_party_remuneration", Boolean.class)),
                        subjects,
                        new Bilingual(text(row, "body_en"), text(row, "body_es"))),
                TemplateDraft.State.valueOf(text(row, "state")),
                text(row, "written_by"),
                Objects.requireNonNull(row.get("written_at", Instant.class)),
                decidedBy == null ? null : decision(row, decidedBy));
    }

    private static TemplateDraft.Decision decision(Readable row, String by) {
        return new TemplateDraft.Decision(
                by,
                Objects.requireNonNull(row.get("decided_at", Instant.class)),
                row.get("reason", String.class),
                row.get("version", Integer.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
