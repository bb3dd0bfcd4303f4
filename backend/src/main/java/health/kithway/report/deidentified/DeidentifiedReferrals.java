package health.kithway.report.deidentified;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The referrals of a year, for somebody who studies how people come to care and may not know who they are (R-SEC-06). */
@Component
public final class DeidentifiedReferrals {

    private static final int MOST = 100_000;

    private final AuditedTransactions audited;
    private final OrganizationTransactions reporting;
    private final DeidentifiedTable table;

    DeidentifiedReferrals(
            AuditedTransactions audited,
            @Qualifier("reportTransactions") OrganizationTransactions reporting,
            DeidentifiedTable table) {
        this.audited = audited;
        this.reporting = reporting;
        this.table = table;
    }

    /** As CSV with one line for each referral, at most 100,000. Who took it is in the trail. */
    public Mono<String> csv(Actor actor, int year) {
        Sentence sentence = new Sentence("report.deidentified-read", "report", "deidentified/" + year, "report");
        return audited.run(actor, sentence, () -> Mono.just(actor))
                .then(reporting.read(actor.organization(), () -> table.list(actor.organization(), year, MOST)))
                .map(Fields::csv);
    }
}
