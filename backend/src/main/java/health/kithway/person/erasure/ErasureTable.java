package health.kithway.person.erasure;

import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Erasures, and what they delete. */
@Component
final class ErasureTable {

    private final DatabaseClient database;

    ErasureTable(DatabaseClient database) {
        this.database = database;
    }

    /** Whether the person still has a key; if so, neither a hold nor an erasure comes between until the transaction ends. */
    Mono<Boolean> lockKey(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select true as held
                          from vault.person_key
                         where organization_id = :organization and person_id = :person
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapValue(Boolean.class)
                .one()
                .defaultIfEmpty(false);
    }

    Mono<Void> insert(OrganizationId organization, Erasure erasure) {
        return database.sql("""
                        insert into vault.person_erasure (organization_id, person_id, reason, erased_at)
                        values (:organization, :person, :reason, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("person", erasure.person().value())
                .bind("reason", erasure.reason().name())
                .bind("at", erasure.erasedAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The key, and the indexes by which the person could be found again. */
    Mono<Void> destroy(OrganizationId organization, PersonId person) {
        return Flux.just("person_key", "person_contact_point", "person_likeness")
                .concatMap(table -> database.sql("delete from vault." + table
                                + " where organization_id = :organization and person_id = :person")
                        .bind("organization", organization.value())
                        .bind("person", person.value())
                        .fetch()
                        .rowsUpdated())
                .then();
    }

    /** Those of some people who have a key. */
    Flux<PersonId> listKept(OrganizationId organization, Collection<UUID> people) {
        return database.sql("""
                        select person_id
                          from vault.person_key
                         where organization_id = :organization and person_id = any(:people)
                        """)
                .bind("organization", organization.value())
                .bind("people", people.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .map(PersonId::new);
    }
}
