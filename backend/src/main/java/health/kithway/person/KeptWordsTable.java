package health.kithway.person;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sealed words. */
@Component
final class KeptWordsTable {

    private final DatabaseClient database;
    private final Clock clock;

    KeptWordsTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(OrganizationId organization, KeptWordsId id, byte[] words) {
        return database.sql("""
                        insert into vault.person_kept_words (organization_id, id, words, created_at)
                        values (:organization, :id, :words, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .bind("words", words)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<byte[]> find(OrganizationId organization, KeptWordsId id) {
        return database.sql(
                        "select words from vault.person_kept_words where organization_id = :organization and id = :id")
                .bind("organization", organization.value())
                .bind("id", id.value())
                .mapValue(byte[].class)
                .one();
    }

    Mono<Void> delete(OrganizationId organization, KeptWordsId id) {
        return database.sql("delete from vault.person_kept_words where organization_id = :organization and id = :id")
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
