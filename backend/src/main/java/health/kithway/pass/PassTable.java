package health.kithway.pass;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Passes by the hash of their secret. */
@Component
final class PassTable {

    private final DatabaseClient database;

    PassTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(
            UUID organizationId,
            UUID id,
            PassPurpose purpose,
            UUID subjectId,
            @Nullable UUID personId,
            Instant expiresAt,
            @Nullable Instant revokedAt) {

        Pass toPass() {
            return new Pass(id, new OrganizationId(organizationId), purpose, subjectId, personId, expiresAt);
        }
    }

    Mono<Void> insert(Pass pass, byte[] secretHash, Instant at) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into ops.pass (organization_id, id, secret_hash, purpose, subject_id, person_id,
                                              expires_at, created_at)
                        values (:organization, :id, :hash, :purpose, :subject, :person, :expires, :at)
                        """)
                .bind("organization", pass.organization().value())
                .bind("id", pass.id())
                .bind("hash", secretHash)
                .bind("purpose", pass.purpose().name())
                .bind("subject", pass.subjectId())
                .bind("expires", pass.expiresAt())
                .bind("at", at);
        UUID person = pass.personId();
        insert = person == null ? insert.bindNull("person", UUID.class) : insert.bind("person", person);
        return insert.fetch().rowsUpdated().then();
    }

    Mono<Row> findBySecret(byte[] secretHash) {
        return database.sql("""
                        select organization_id, id, purpose, subject_id, person_id, expires_at, revoked_at
                          from lookup.find_pass(:hash)
                        """)
                .bind("hash", secretHash)
                .mapProperties(Row.class)
                .one();
    }

    Mono<Row> find(OrganizationId organization, UUID pass) {
        return database.sql("""
                        select organization_id, id, purpose, subject_id, person_id, expires_at, revoked_at
                          from ops.pass
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", pass)
                .mapProperties(Row.class)
                .one();
    }

    Mono<Void> revoke(OrganizationId organization, UUID pass, Instant at) {
        return database.sql("""
                        update ops.pass
                           set revoked_at = :at
                         where organization_id = :organization and id = :id and revoked_at is null
                        """)
                .bind("organization", organization.value())
                .bind("id", pass)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> revokeOf(OrganizationId organization, UUID person, PassPurpose purpose, Instant at) {
        return database.sql("""
                        update ops.pass
                           set revoked_at = :at
                         where organization_id = :organization and person_id = :person and purpose = :purpose
                           and revoked_at is null
                        """)
                .bind("organization", organization.value())
                .bind("person", person)
                .bind("purpose", purpose.name())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> revokeAllOf(OrganizationId organization, UUID person, Instant at) {
        return database.sql("""
                        update ops.pass
                           set revoked_at = :at
                         where organization_id = :organization and person_id = :person and revoked_at is null
                        """)
                .bind("organization", organization.value())
                .bind("person", person)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> revokeOn(OrganizationId organization, UUID subject, Instant at) {
        return database.sql("""
                        update ops.pass
                           set revoked_at = :at
                         where organization_id = :organization and subject_id = :subject and revoked_at is null
                        """)
                .bind("organization", organization.value())
                .bind("subject", subject)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
