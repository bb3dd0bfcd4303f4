package health.kithway.person.erasure;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Words of compliance about holds, only ever added to. */
@Component
final class LegalHoldTable {

    private final DatabaseClient database;

    LegalHoldTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(boolean held, UUID wordsId, Instant saidAt) {}

    /** The newest; empty if there never was one. */
    Mono<Row> find(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select kind = 'PLACED' as held, words_id, said_at
                          from vault.person_legal_hold
                         where organization_id = :organization and person_id = :person
                         order by number desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapProperties(Row.class)
                .one();
    }

    /** Only while the person's key is locked. */
    Mono<Void> insert(OrganizationId organization, PersonId person, boolean held, KeptWordsId words, Instant at) {
        return database.sql("""
                        insert into vault.person_legal_hold (organization_id, person_id, number, kind, words_id, said_at)
                        select :organization, :person, 1 + count(*), :kind, :words, :at
                          from vault.person_legal_hold
                         where organization_id = :organization and person_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("kind", held ? "PLACED" : "LIFTED")
                .bind("words", words.value())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
