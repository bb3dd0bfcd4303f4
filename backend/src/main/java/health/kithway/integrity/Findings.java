package health.kithway.integrity;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.integrity.Finding.Kind;
import health.kithway.integrity.Finding.State;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Flags that wait for a person, and what the person says. The referral goes its way in any case. */
@Component
public final class Findings {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final FindingTable table;
    private final Clock clock;

    Findings(AuditedTransactions audited, OrganizationTransactions transactions, FindingTable table, Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
    }

    /** Newest first; the cursor is the id of the last finding of the page before. */
    public Mono<Page<Finding>> listFindings(
            Actor actor, @Nullable State state, @Nullable Kind kind, @Nullable FindingId before, int size) {
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), state, kind, before, size + 1)
                        .map(rows -> Page.of(rows, size, finding -> finding.id().toString())));
    }

    /** Answers the finding as it stands afterwards; refuses a second word on it. */
    public Mono<Finding> resolve(Actor actor, FindingId finding, Resolution.Verdict verdict, Resolution.Reason reason) {
        Resolution resolution = new Resolution(verdict, reason, clock.instant());
        return audited.run(
                actor,
                Sentence.of("integrity.resolved", "finding", finding.value(), "operations"),
                () -> get(actor, finding)
                        .flatMap(found -> table.resolve(actor.organization(), finding, resolution))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new IntegrityRefused.AlreadyResolved())))
                        .then(get(actor, finding)));
    }

    private Mono<Finding> get(Actor actor, FindingId finding) {
        return table.find(actor.organization(), finding)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("finding"))));
    }
}
