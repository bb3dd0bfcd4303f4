package health.kithway.attribution.visit;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The salts of days that are not over. */
@Component
final class SaltTable {

    private final DatabaseClient database;

    SaltTable(DatabaseClient database) {
        this.database = database;
    }

    /** True if there was none yet: two instances agree on one. */
    Mono<Boolean> insertIfMissing(OrganizationId organization, LocalDate day, byte[] salt, Instant at) {
        return database.sql("""
                        insert into ops.attribution_salt (organization_id, day, salt, created_at)
                        values (:organization, :day, :salt, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("day", day)
                .bind("salt", salt)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<byte[]> get(OrganizationId organization, LocalDate day) {
        return database.sql("""
                        select salt from ops.attribution_salt
                         where organization_id = :organization and day = :day
                        """)
                .bind("organization", organization.value())
                .bind("day", day)
                .mapValue(byte[].class)
                .one();
    }

    Mono<Void> deleteUntil(OrganizationId organization, LocalDate day) {
        return database.sql("""
                        delete from ops.attribution_salt
                         where organization_id = :organization and day <= :day
                        """)
                .bind("organization", organization.value())
                .bind("day", day)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
