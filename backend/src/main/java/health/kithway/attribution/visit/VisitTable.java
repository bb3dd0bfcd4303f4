package health.kithway.attribution.visit;

import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Openings of share links. */
@Component
final class VisitTable {

    private final DatabaseClient database;

    VisitTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(OrganizationId organization, VisitId id, ShareLinkId link, Verdict verdict, Instant at) {
        return database.sql("""
                        insert into tracking.attribution_visit
                               (organization_id, id, share_link_id, classification, reason, occurred_at)
                        values (:organization, :id, :link, :classification, :reason, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .bind("link", link.value())
                .bind("classification", verdict.classification().name())
                .bind("reason", verdict.reason())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Visit> findHuman(OrganizationId organization, ShareLinkId link, VisitId visit) {
        return database.sql("""
                        select id, classification, occurred_at
                          from tracking.attribution_visit
                         where organization_id = :organization and id = :id
                           and share_link_id = :link and classification = 'HUMAN'
                        """)
                .bind("organization", organization.value())
                .bind("id", visit.value())
                .bind("link", link.value())
                .mapProperties(Visit.class)
                .one();
    }
}
