package health.kithway.vault;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The wrapped keys of organizations. */
@Component
final class VaultKeyTable {

    private final DatabaseClient database;
    private final Clock clock;

    VaultKeyTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Wrapped(String purpose, byte[] wrapped) {}

    Mono<List<Wrapped>> list(OrganizationId organization) {
        return database.sql("""
                        select purpose, wrapped
                          from ops.vault_key
                         where organization_id = :organization and purpose in ('SEAL', 'INDEX')
                        """)
                .bind("organization", organization.value())
                .mapProperties(Wrapped.class)
                .all()
                .collectList();
    }

    /** Two instances may both see no key; the first to write wins and both read again. */
    Mono<Void> insertIfMissing(OrganizationId organization, byte[] seal, byte[] index) {
        return database.sql("""
                        insert into ops.vault_key (organization_id, purpose, wrapped, created_at)
                        values (:organization, 'SEAL', :seal, :at), (:organization, 'INDEX', :index, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("seal", seal)
                .bind("index", index)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<byte[]> findSigning(OrganizationId organization) {
        return database.sql("""
                        select wrapped from ops.vault_key where organization_id = :organization and purpose = 'SIGN'
                        """)
                .bind("organization", organization.value())
                .mapValue(byte[].class)
                .one();
    }

    /** Two instances may both see no key; the first to write wins and both read again. */
    Mono<Void> insertSigning(OrganizationId organization, byte[] wrapped) {
        return database.sql("""
                        insert into ops.vault_key (organization_id, purpose, wrapped, created_at)
                        values (:organization, 'SIGN', :wrapped, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("wrapped", wrapped)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
