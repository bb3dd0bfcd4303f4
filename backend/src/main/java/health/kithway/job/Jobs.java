package health.kithway.job;

import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes work for later, and facts for rooms above. Call it inside the transaction of the act: the job exists if and only if
 * the act does.
 */
@Component
public final class Jobs {

    private final OrganizationTransactions transactions;
    private final JobTable table;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;
    private final ObjectProvider<FactListener<?>> listeners;

    Jobs(
            OrganizationTransactions transactions,
            JobTable table,
            Ids ids,
            Clock clock,
            JsonMapper json,
            ObjectProvider<FactListener<?>> listeners) {
        this.transactions = transactions;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.listeners = listeners;
    }

    /** Wants work of a kind done at a time; the subject is what an operator is shown. */
    public Mono<Void> later(OrganizationId organization, String kind, UUID subject, Object payload, Instant due) {
        byte[] body = json.writeValueAsBytes(payload);
        return transactions.run(organization, () -> table.insert(organization, ids.next(), kind, subject, body, due));
    }

    public Mono<Void> now(OrganizationId organization, String kind, UUID subject, Object payload) {
        return later(organization, kind, subject, payload, clock.instant());
    }

    /** Tells every listener, each in a job of its own, so that one that fails holds up no other. */
    public Mono<Void> tell(OrganizationId organization, Fact fact) {
        return Flux.fromStream(listeners::stream)
                .filter(listener -> listener.fact().isInstance(fact))
                .concatMap(listener -> now(organization, FactJobs.kind(listener), fact.subject(), fact))
                .then();
    }
}
