package health.kithway.person.keys;

import health.kithway.tenancy.OrganizationId;
import health.kithway.vault.Sealed;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What lies under a key of the organization that is not the one of today; read and replaced, never opened here. */
@Component
final class ResealTable {

    private final DatabaseClient database;

    ResealTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(UUID id, byte[] bytes) {}

    Mono<Long> count(OrganizationId organization, long number) {
        return database.sql("""
                        select (select count(*) from vault.person_key
                                 where organization_id = :organization and sealed_with is distinct from :number)
                             + (select count(*) from vault.person_kept_words
                                 where organization_id = :organization and person_id is null
                                   and sealed_with is distinct from :number)
                        """)
                .bind("organization", organization.value())
                .bind("number", number)
                .mapValue(Long.class)
                .one();
    }

    /** Somebody who is being erased is left to that. */
    Mono<List<Row>> lockPeople(OrganizationId organization, long number, int most) {
        return rows("""
                select person_id as id, wrapped as bytes
                  from vault.person_key
                 where organization_id = :organization and sealed_with is distinct from :number
                 limit :most
                   for update skip locked
                """, organization, number, most);
    }

    Mono<List<Row>> lockWords(OrganizationId organization, long number, int most) {
        return rows("""
                select id, words as bytes
                  from vault.person_kept_words
                 where organization_id = :organization and person_id is null and sealed_with is distinct from :number
                 limit :most
                   for update skip locked
                """, organization, number, most);
    }

    private Mono<List<Row>> rows(String sql, OrganizationId organization, long number, int most) {
        return database.sql(sql)
                .bind("organization", organization.value())
                .bind("number", number)
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    Mono<Long> replacePersonKey(OrganizationId organization, UUID person, Sealed anew) {
        return replace(
                "update vault.person_key set wrapped = :bytes, sealed_with = :number"
                        + " where organization_id = :organization and person_id = :id",
                organization,
                person,
                anew);
    }

    Mono<Long> replaceWords(OrganizationId organization, UUID words, Sealed anew) {
        return replace(
                "update vault.person_kept_words set words = :bytes, sealed_with = :number"
                        + " where organization_id = :organization and id = :id",
                organization,
                words,
                anew);
    }

    private Mono<Long> replace(String sql, OrganizationId organization, UUID id, Sealed anew) {
        return database.sql(sql)
                .bind("bytes", anew.bytes())
                .bind("number", anew.sealedWith())
                .bind("organization", organization.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }
}
