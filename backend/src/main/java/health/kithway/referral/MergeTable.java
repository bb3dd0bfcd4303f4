package health.kithway.referral;

import health.kithway.tenancy.OrganizationId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which referral turned out to be which. */
@Component
final class MergeTable {

    private final DatabaseClient database;

    MergeTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(OrganizationId organization, Merge merge) {
        return database.sql("""
                        insert into tracking.referral_merge (organization_id, referral_id, kept_referral_id, merged_at)
                        values (:organization, :duplicate, :kept, :at)
                        """)
                .bind("organization", organization.value())
                .bind("duplicate", merge.duplicate().value())
                .bind("kept", merge.kept().value())
                .bind("at", merge.mergedAt())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
