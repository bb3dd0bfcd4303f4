package health.kithway.vault;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The wrapped keys of organizations. */
@Component
final class VaultKeyTable {

    private static final int MOST = 1_000;

    private final DatabaseClient database;
    private final Clock clock;

    VaultKeyTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param wrappedWith which key-encryption key; absent from before it was noted */
    record Wrapped(String purpose, byte[] wrapped, @Nullable String wrappedWith) {}

    Mono<List<Wrapped>> list(OrganizationId organization) {
        return listAll(organization)
                .map(found -> found.stream()
                        .filter(key -> !key.purpose().equals("SIGN"))
                        .toList());
    }

    Mono<List<Wrapped>> listAll(OrganizationId organization) {
        return database.sql("""
                        select purpose, wrapped, wrapped_with from ops.vault_key where organization_id = :organization
                        """)
                .bind("organization", organization.value())
                .mapProperties(Wrapped.class)
                .all()
                .collectList();
    }

    Mono<List<OrganizationId>> listStale(String current) {
        return database.sql("select organization_id from lookup.stale_vault_keys(:current, :most)")
                .bind("current", current)
                .bind("most", MOST)
                .mapValue(UUID.class)
                .all()
                .map(OrganizationId::new)
                .collectList();
    }

    /** Two instances may both see no key; the first to write wins and both read again. */
    Mono<Void> insertIfMissing(OrganizationId organization, byte[] seal, byte[] index, String with) {
        return database.sql("""
                        insert into ops.vault_key (organization_id, purpose, wrapped, wrapped_with, created_at)
                        values (:organization, 'SEAL', :seal, :with, :at), (:organization, 'INDEX', :index, :with, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("seal", seal)
                .bind("index", index)
                .bind("with", with)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Wrapped> findSigning(OrganizationId organization) {
        return one(organization, "SIGN", "");
    }

    /** Nobody else turns it until the transaction ends. */
    Mono<Wrapped> lockSealing(OrganizationId organization) {
        return one(organization, "SEAL", " for update");
    }

    private Mono<Wrapped> one(OrganizationId organization, String purpose, String ending) {
        return database.sql("""
                        select purpose, wrapped, wrapped_with
                          from ops.vault_key
                         where organization_id = :organization and purpose = :purpose
                        """ + ending)
                .bind("organization", organization.value())
                .bind("purpose", purpose)
                .mapProperties(Wrapped.class)
                .one();
    }

    /** Two instances may both see no key; the first to write wins and both read again. */
    Mono<Void> insertSigning(OrganizationId organization, byte[] wrapped, String with) {
        return database.sql("""
                        insert into ops.vault_key (organization_id, purpose, wrapped, wrapped_with, created_at)
                        values (:organization, 'SIGN', :wrapped, :with, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("wrapped", wrapped)
                .bind("with", with)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Only if it still is what was read: two who turn at once must not undo each other. */
    Mono<Long> replace(OrganizationId organization, Wrapped before, byte[] anew, String with) {
        return database.sql("""
                        update ops.vault_key
                           set wrapped = :anew, wrapped_with = :with
                         where organization_id = :organization and purpose = :purpose and wrapped = :before
                        """)
                .bind("anew", anew)
                .bind("with", with)
                .bind("organization", organization.value())
                .bind("purpose", before.purpose())
                .bind("before", before.wrapped())
                .fetch()
                .rowsUpdated();
    }
}
