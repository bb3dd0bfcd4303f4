package health.kithway.report;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How often somebody asked for a person they help, and how far that came; nobody is named. Who read it is in the trail. */
@Component
public final class Caregivers {

    private final AuditedTransactions audited;
    private final OrganizationTransactions reporting;
    private final CaregiverTable table;

    Caregivers(
            AuditedTransactions audited,
            @Qualifier("reportTransactions") OrganizationTransactions reporting,
            CaregiverTable table) {
        this.audited = audited;
        this.reporting = reporting;
        this.table = table;
    }

    public Mono<CaregiverReport> get(Actor actor, int year, CaregiverBy by) {
        Sentence sentence = new Sentence("report.read", "report", "caregivers/" + year + "/" + by.word(), "report");
        return audited.run(actor, sentence, () -> Mono.just(actor))
                .then(reporting.read(actor.organization(), () -> table.count(actor.organization(), year, by)))
                .map(counted -> CaregiverReport.of(year, by, counted));
    }
}
