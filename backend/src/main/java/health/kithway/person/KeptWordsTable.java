package health.kithway.person;

import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** @param person under whose own key the words lie; absent if under the organization's */
    record NewRow(
            KeptWordsId id,
            @Nullable PersonId person,
            byte[] words,
            @Nullable Long sealedWith,
            boolean evidence) {}

    Mono<Void> insert(OrganizationId organization, NewRow row) {
        PersonId person = row.person();
        return database.sql("""
                        insert into vault.person_kept_words
                               (organization_id, id, person_id, words, sealed_with, kept_for, created_at)
                        values (:organization, :id, :person, :words, :sealedWith, :for, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", row.id().value())
                .bind("person", Bound.orNull(person == null ? null : person.value(), UUID.class))
                .bind("words", row.words())
                .bind("sealedWith", Bound.orNull(row.sealedWith(), Long.class))
                .bind("for", row.evidence() ? "EVIDENCE" : "REPLY")
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    record Row(byte[] words, @Nullable UUID personId, byte @Nullable [] wrapped) {}

    Mono<Row> find(OrganizationId organization, KeptWordsId id) {
        return database.sql("""
                        select kept.words, kept.person_id, key.wrapped
                          from vault.person_kept_words kept
                          left join vault.person_key key
                            on key.organization_id = kept.organization_id and key.person_id = kept.person_id
                         where kept.organization_id = :organization and kept.id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .mapProperties(Row.class)
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
