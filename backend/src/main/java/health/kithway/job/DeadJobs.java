package health.kithway.job;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The operator's view of work that could not be done, and the way to have it tried again. */
@Component
public final class DeadJobs {

    private static final UUID FIRST = new UUID(0, 0);

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final JobTable table;

    DeadJobs(OrganizationTransactions transactions, AuditedTransactions audited, JobTable table) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
    }

    /** Oldest first; in every state if none is given. */
    public Mono<Page<Job>> listJobs(Actor actor, Job.@Nullable State state, @Nullable UUID after, int size) {
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), state, after == null ? FIRST : after, size + 1)
                        .map(rows -> Page.of(rows, size, job -> job.id().toString())));
    }

    /** Makes a dead job due now, with all its attempts; refuses one that is not dead. */
    public Mono<Void> retry(Actor actor, UUID job) {
        return audited.run(
                actor,
                Sentence.of("job.retried", "job", job, "operations"),
                () -> table.revive(actor.organization(), job)
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("dead job"))))
                        .then());
    }
}
