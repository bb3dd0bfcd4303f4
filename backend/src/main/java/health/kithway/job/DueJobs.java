package health.kithway.job;

import health.kithway.problem.RequestId;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Claims what is due and does it. A batch at a time; several instances never do the same job together. */
@Component
public final class DueJobs {

    static final int BATCH = 50;
    private static final int AT_ONCE = 8;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Logger log = LoggerFactory.getLogger(DueJobs.class);

    private final OrganizationTransactions transactions;
    private final JobTable table;
    private final Clock clock;
    private final JsonMapper json;
    private final ObjectProvider<JobHandler<?>> handlers;
    private final ObjectProvider<FactListener<?>> listeners;
    private final ObjectProvider<DueWork> otherWork;

    DueJobs(
            OrganizationTransactions transactions,
            JobTable table,
            Clock clock,
            JsonMapper json,
            ObjectProvider<JobHandler<?>> handlers,
            ObjectProvider<FactListener<?>> listeners,
            ObjectProvider<DueWork> otherWork) {
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        this.json = json;
        this.handlers = handlers;
        this.listeners = listeners;
        this.otherWork = otherWork;
    }

    /** Does one batch; answers how many jobs were claimed. */
    Mono<Integer> runBatch() {
        return transactions
                .beforeOrganization(() -> table.claim(BATCH, LEASE))
                .flatMap(jobs -> run(jobs).thenReturn(jobs.size()));
    }

    /** Does everything that is due, including what becomes due on the way; answers how much was done. */
    public Mono<Integer> runDue() {
        return runBatch()
                .flatMap(claimed -> claimed == 0 ? runOtherWork() : Mono.just(claimed))
                .flatMap(done -> done == 0 ? Mono.just(0) : runDue().map(more -> done + more));
    }

    private Mono<Integer> runOtherWork() {
        return Flux.fromStream(otherWork::stream).concatMap(DueWork::runBatch).reduce(0, Integer::sum);
    }

    Stream<DueWork> otherWork() {
        return otherWork.stream();
    }

    private Mono<Void> run(List<Job> jobs) {
        Map<String, JobHandler<?>> byKind = byKind();
        return Flux.fromIterable(jobs)
                .flatMap(job -> RequestId.on(run(job, byKind.get(job.kind())), "job-" + job.id()), AT_ONCE)
                .then();
    }

    private Mono<Void> run(Job job, @Nullable JobHandler<?> handler) {
        Mono<Void> work = handler == null
                ? Mono.error(new IllegalStateException("No handler for " + job.kind()))
                : Mono.defer(() -> handle(job, handler)).timeout(LONGEST);
        return work.then(Mono.defer(() -> change(job, table.done(job))))
                .onErrorResume(
                        TryAgainAt.class,
                        later -> change(job, table.postpone(job, later.when(), job.attempts() - 1, "waiting")))
                .onErrorResume(failure -> failed(job, failure));
    }

    private <P> Mono<Void> handle(Job job, JobHandler<P> handler) {
        P payload = json.readValue(job.payload().asArray(), handler.payload());
        return handler.handle(new OrganizationId(job.organizationId()), payload);
    }

    private Mono<Void> failed(Job job, Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        Duration wait = BackOff.after(job.attempts());
        log.warn("Job {} ({}) failed at attempt {}: {}", job.id(), job.kind(), job.attempts(), kind);
        return change(
                job,
                wait == null
                        ? table.dead(job, kind)
                        : table.postpone(job, clock.instant().plus(wait), job.attempts(), kind));
    }

    private Mono<Void> change(Job job, Mono<Void> change) {
        return transactions.run(new OrganizationId(job.organizationId()), () -> change);
    }

    private Map<String, JobHandler<?>> byKind() {
        Map<String, JobHandler<?>> found = new HashMap<>();
        handlers.forEach(handler -> found.put(handler.kind(), handler));
        listeners.forEach(listener -> found.put(FactJobs.kind(listener), new FactJobs<>(listener)));
        return found;
    }
}
