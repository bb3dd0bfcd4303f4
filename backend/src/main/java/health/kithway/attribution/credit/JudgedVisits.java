package health.kithway.attribution.credit;

import health.kithway.attribution.visit.VisitsWithdrawn;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.FactListener;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A visit that turns out to be no person's loses its share. Heard twice, it is the same statement about the same touch. */
@Component
final class JudgedVisits implements FactListener<VisitsWithdrawn> {

    private final AuditedTransactions audited;
    private final Crediting crediting;

    JudgedVisits(AuditedTransactions audited, Crediting crediting) {
        this.audited = audited;
        this.crediting = crediting;
    }

    @Override
    public String name() {
        return "attribution-credit";
    }

    @Override
    public Class<VisitsWithdrawn> fact() {
        return VisitsWithdrawn.class;
    }

    @Override
    public Mono<Void> hear(OrganizationId organization, VisitsWithdrawn fact) {
        return audited.run(
                Actor.kithway(organization, "attribution"),
                new Sentence(
                        "attribution.visits-judged",
                        "visits",
                        Integer.toString(fact.visits().size()),
                        "operations"),
                () -> crediting.judgedAgain(organization, fact.visits()));
    }
}
