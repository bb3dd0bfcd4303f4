package health.kithway.report;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Which source led to which visit. By channel and campaign a human opening that became no referral counts as sent and
 * opened; by location and service line, which are chosen later, only referrals count. Years only: a finer grid could be subtracted (R-RPT-04). Who read which report is in the trail.
 */
@Component
public final class Funnel {

    private final AuditedTransactions audited;
    private final OrganizationTransactions reporting;
    private final FunnelTable table;

    Funnel(
            AuditedTransactions audited,
            @Qualifier("reportTransactions") OrganizationTransactions reporting,
            FunnelTable table) {
        this.audited = audited;
        this.reporting = reporting;
        this.table = table;
    }

    public Mono<FunnelReport> get(Actor actor, int year, By by) {
        Sentence sentence = new Sentence("report.read", "report", "funnel/" + year + "/" + by.word(), "report");
        return audited.run(actor, sentence, () -> Mono.just(actor))
                .then(reporting.read(actor.organization(), () -> table.count(actor.organization(), year, by)))
                .map(counted -> FunnelReport.of(year, by, counted));
    }
}
