package health.kithway.attribution.visit;

import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what was counted, and what was not. */
@Component
final class VisitTable {

    private final DatabaseClient database;

    VisitTable(DatabaseClient database) {
        this.database = database;
    }

    /** By the verdict in force. Several openings of one visit are told as the one that counts, else as the first. */
    Mono<List<Visit>> list(OrganizationId organization, Collection<VisitId> visits) {
        return database.sql("""
                        select distinct on (opening.visit_id)
                               opening.visit_id as id, opening.share_link_id, verdict.classification, verdict.reason,
                               opening.occurred_at, opening.recorded_at
                          from tracking.attribution_opening opening
                          join lateral (select judged.classification, judged.reason
                                          from tracking.attribution_verdict judged
                                         where judged.organization_id = opening.organization_id
                                           and judged.opening_id = opening.id
                                         order by judged.number desc limit 1) verdict on true
                         where opening.organization_id = :organization and opening.visit_id = any(:visits)
                         order by opening.visit_id, verdict.classification = 'HUMAN' desc, opening.id
                        """)
                .bind("organization", organization.value())
                .bind("visits", visits.stream().map(VisitId::value).toArray(UUID[]::new))
                .mapProperties(Visit.class)
                .all()
                .collectList();
    }

    Mono<Visit> findHuman(OrganizationId organization, ShareLinkId link, VisitId visit) {
        return list(organization, List.of(visit))
                .flatMapIterable(found -> found)
                .filter(found -> found.classification() == Classification.HUMAN
                        && found.shareLinkId().equals(link))
                .next();
    }
}
