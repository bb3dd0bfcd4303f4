package health.kithway.pass;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One-time codes by the hash of their ticket. */
@Component
final class CodeTable {

    private final DatabaseClient database;

    CodeTable(DatabaseClient database) {
        this.database = database;
    }

    record NewRow(
            UUID id,
            UUID passId,
            UUID personId,
            byte[] addressIndex,
            byte[] ticketHash,
            byte[] codeHash,
            Instant createdAt,
            Instant expiresAt) {}

    Mono<Void> insert(OrganizationId organization, NewRow row) {
        return database.sql("""
                        insert into ops.pass_code (organization_id, id, pass_id, person_id, address_index, ticket_hash,
                                                   code_hash, tries, created_at, expires_at)
                        values (:organization, :id, :pass, :person, :address, :ticket, :code, 0, :created, :expires)
                        """)
                .bind("organization", organization.value())
                .bind("id", row.id())
                .bind("pass", row.passId())
                .bind("person", row.personId())
                .bind("address", row.addressIndex())
                .bind("ticket", row.ticketHash())
                .bind("code", row.codeHash())
                .bind("created", row.createdAt())
                .bind("expires", row.expiresAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Two askings for the same pass take turns, so that both count what the other asked. */
    Mono<Void> takeTurns(OrganizationId organization, UUID pass) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .bind("lock", organization + "|code|" + pass)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The most that were asked for since then by the pass, for the person, or to the address. */
    Mono<Long> countSince(OrganizationId organization, CodeWanted wanted, Instant since) {
        return database.sql("""
                        select greatest(
                          (select count(*) from ops.pass_code
                            where organization_id = :organization and pass_id = :pass and created_at > :since),
                          (select count(*) from ops.pass_code
                            where organization_id = :organization and person_id = :person and created_at > :since),
                          (select count(*) from ops.pass_code
                            where organization_id = :organization and address_index = :address and created_at > :since))
                        """)
                .bind("organization", organization.value())
                .bind("pass", wanted.pass())
                .bind("person", wanted.person())
                .bind("address", wanted.address())
                .bind("since", since)
                .mapValue(Long.class)
                .one();
    }

    /** Wrong codes in a row, by the pass or for the person: since the last right one. */
    Mono<Long> countWrong(OrganizationId organization, UUID pass, UUID person) {
        return database.sql("""
                        select greatest(
                          (select coalesce(sum(code.tries), 0) from ops.pass_code code
                            where code.organization_id = :organization and code.pass_id = :pass and code.used_at is null
                              and code.created_at > coalesce(
                                    (select max(used_at) from ops.pass_code
                                      where organization_id = :organization and pass_id = :pass), '-infinity')),
                          (select coalesce(sum(code.tries), 0) from ops.pass_code code
                            where code.organization_id = :organization and code.person_id = :person and code.used_at is null
                              and code.created_at > coalesce(
                                    (select max(used_at) from ops.pass_code
                                      where organization_id = :organization and person_id = :person), '-infinity')))
                        """)
                .bind("organization", organization.value())
                .bind("pass", pass)
                .bind("person", person)
                .mapValue(Long.class)
                .one();
    }

    record Row(
            UUID id,
            UUID passId,
            UUID personId,
            byte[] codeHash,
            int tries,
            Instant expiresAt,
            @Nullable Instant usedAt) {}

    /** Locked, so that a hundred guesses at once are still counted one by one. */
    Mono<Row> lock(OrganizationId organization, byte[] ticketHash) {
        return database.sql("""
                        select id, pass_id, person_id, code_hash, tries, expires_at, used_at
                          from ops.pass_code
                         where organization_id = :organization and ticket_hash = :ticket
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("ticket", ticketHash)
                .mapProperties(Row.class)
                .one();
    }

    Mono<Void> miss(OrganizationId organization, UUID code) {
        return database.sql("""
                        update ops.pass_code set tries = tries + 1 where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", code)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> use(OrganizationId organization, UUID code, Instant at) {
        return database.sql("""
                        update ops.pass_code set used_at = :at where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", code)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** A new code ends those before it. */
    Mono<Void> endEarlier(OrganizationId organization, UUID pass, UUID person, Instant at) {
        return database.sql("""
                        update ops.pass_code
                           set expires_at = :at
                         where organization_id = :organization and pass_id = :pass and person_id = :person
                           and used_at is null and expires_at > :at
                        """)
                .bind("organization", organization.value())
                .bind("pass", pass)
                .bind("person", person)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
