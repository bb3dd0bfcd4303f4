package health.kithway.pass;

import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sessions by the hash of their secret. */
@Component
final class SessionTable {

    private final DatabaseClient database;

    SessionTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(UUID id, PassPurpose purpose, UUID subjectId, UUID personId) {

        Session toSession(OrganizationId organization) {
            return new Session(organization, id, purpose, subjectId, personId);
        }
    }

    /** When a session begins and ends. */
    record Times(Instant now, Instant ends, @Nullable Instant rememberedUntil) {}

    Mono<Void> insert(Session session, byte[] secretHash, Times times) {
        return database.sql("""
                        insert into ops.pass_session (organization_id, id, secret_hash, purpose, subject_id, person_id,
                                                      created_at, seen_at, ends_at, remembered_until)
                        values (:organization, :id, :hash, :purpose, :subject, :person, :at, :at, :ends, :remembered)
                        """)
                .bind("organization", session.organization().value())
                .bind("id", session.id())
                .bind("hash", secretHash)
                .bind("purpose", session.purpose().name())
                .bind("subject", session.subjectId())
                .bind("person", session.personId())
                .bind("at", times.now())
                .bind("ends", times.ends())
                .bind("remembered", Bound.orNull(times.rememberedUntil(), Instant.class))
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Seen again: the idle time begins anew. Empty where it is over. */
    Mono<Row> see(OrganizationId organization, byte[] secretHash, Instant now, Instant seenAfter) {
        return database.sql("""
                        update ops.pass_session
                           set seen_at = :now
                         where organization_id = :organization and secret_hash = :hash
                           and ended_at is null and ends_at > :now and seen_at > :seenAfter
                        returning id, purpose, subject_id, person_id
                        """)
                .bind("organization", organization.value())
                .bind("hash", secretHash)
                .bind("now", now)
                .bind("seenAfter", seenAfter)
                .mapProperties(Row.class)
                .one();
    }

    Mono<Row> find(OrganizationId organization, UUID session, Instant now) {
        return database.sql("""
                        select id, purpose, subject_id, person_id
                          from ops.pass_session
                         where organization_id = :organization and id = :id and ended_at is null and ends_at > :now
                        """)
                .bind("organization", organization.value())
                .bind("id", session)
                .bind("now", now)
                .mapProperties(Row.class)
                .one();
    }

    /** A remembered browser comes back with the person's own link. */
    Mono<Row> resume(OrganizationId organization, byte[] secretHash, UUID person, Instant now, Instant ends) {
        return database.sql("""
                        update ops.pass_session
                           set seen_at = :now, ends_at = :ends
                         where organization_id = :organization and secret_hash = :hash and person_id = :person
                           and ended_at is null and remembered_until > :now
                        returning id, purpose, subject_id, person_id
                        """)
                .bind("organization", organization.value())
                .bind("hash", secretHash)
                .bind("person", person)
                .bind("now", now)
                .bind("ends", ends)
                .mapProperties(Row.class)
                .one();
    }

    Mono<Void> end(OrganizationId organization, byte[] secretHash, Instant now) {
        return database.sql("""
                        update ops.pass_session
                           set ended_at = :now
                         where organization_id = :organization and secret_hash = :hash and ended_at is null
                        """)
                .bind("organization", organization.value())
                .bind("hash", secretHash)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> endAllOn(OrganizationId organization, UUID subject, Instant now) {
        return database.sql("""
                        update ops.pass_session
                           set ended_at = :now
                         where organization_id = :organization and subject_id = :subject and ended_at is null
                        """)
                .bind("organization", organization.value())
                .bind("subject", subject)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
