package health.kithway.consent.receipt;

import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Receipts and the public keys that verify them; written once. */
@Component
final class ReceiptTable {

    private static final String COLUMNS = "select id, person_id, key_id, jws, issued_at from consent.receipt ";

    private final DatabaseClient database;
    private final Clock clock;

    ReceiptTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A key that is published already stays as it is. */
    Mono<Void> publish(OrganizationId organization, String key, byte[] publicKey) {
        return database.sql("""
                        insert into consent.receipt_key (organization_id, id, public_key, created_at)
                        values (:organization, :id, :key, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", key)
                .bind("key", publicKey)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    record Key(String id, byte[] publicKey) {}

    Mono<List<Key>> listKeys(OrganizationId organization) {
        return database.sql("""
                        select id, public_key from consent.receipt_key where organization_id = :organization order by created_at
                        """)
                .bind("organization", organization.value())
                .mapProperties(Key.class)
                .all()
                .collectList();
    }

    Mono<Void> insert(OrganizationId organization, Receipt receipt) {
        return database.sql("""
                        insert into consent.receipt (organization_id, id, person_id, key_id, jws, issued_at)
                        values (:organization, :id, :person, :key, :jws, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", receipt.id())
                .bind("person", receipt.personId())
                .bind("key", receipt.keyId())
                .bind("jws", receipt.jws())
                .bind("at", receipt.issuedAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Of one person, newest first; at most 100. */
    Mono<List<Receipt>> list(OrganizationId organization, PersonId person) {
        return database.sql(COLUMNS + """
                         where organization_id = :organization and person_id = :person
                         order by issued_at desc, id desc
                         limit 100
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapProperties(Receipt.class)
                .all()
                .collectList();
    }

    Mono<Receipt> find(OrganizationId organization, PersonId person, UUID receipt) {
        return database.sql(COLUMNS + "where organization_id = :organization and id = :id and person_id = :person")
                .bind("organization", organization.value())
                .bind("id", receipt)
                .bind("person", person.value())
                .mapProperties(Receipt.class)
                .one();
    }
}
