package health.kithway.attribution.visit;

import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts openings of share links. Call it for a POST only: a GET, HEAD, prefetch or preview counts nothing (R-ATT-07). */
@Component
public final class Visits {

    private final OrganizationTransactions transactions;
    private final VisitTable table;
    private final Ids ids;
    private final Clock clock;

    Visits(OrganizationTransactions transactions, VisitTable table, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps the visit with its class and the reason; refuses a closed link. A visit is about nobody, so it leaves no sentence in
     * the trail: a chain per opening would make a campaign queue for one row.
     */
    public Mono<VisitId> record(SharedLink link, VisitSignals signals) {
        VisitId id = new VisitId(ids.next());
        return link.requireOpen()
                .then(transactions.run(
                        link.organization(),
                        () -> table.insert(
                                link.organization(), id, link.linkId(), Verdict.of(signals), clock.instant())))
                .thenReturn(id);
    }

    /** A person's visit by this link; empty if there was none, or if it was no person. */
    public Mono<Visit> findHuman(OrganizationId organization, ShareLinkId link, VisitId visit) {
        return transactions.read(organization, () -> table.findHuman(organization, link, visit));
    }
}
