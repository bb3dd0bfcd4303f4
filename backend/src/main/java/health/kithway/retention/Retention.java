package health.kithway.retention;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How long what is kept, and the purging of what is due. */
@Component
public final class Retention {

    private static final String PURPOSE = "retention";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final RetentionTable table;
    private final DueTable due;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Retention(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            RetentionTable table,
            DueTable due,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.due = due;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** One for each kind, said or usual. */
    public Mono<List<Policy>> listPolicies(OrganizationId organization) {
        return transactions
                .read(organization, () -> table.listPolicies(organization))
                .map(said -> Arrays.stream(Kept.values())
                        .map(kept -> said.stream()
                                .filter(policy -> policy.kept() == kept)
                                .findFirst()
                                .orElse(new Policy(kept, kept.usual(), null)))
                        .toList());
    }

    /** Holds from the next simulation on. */
    public Mono<Policy> keep(Actor actor, Kept kept, Period keepFor) {
        Policy policy = new Policy(kept, keepFor, clock.instant());
        return kept.mayBeKeptFor(keepFor, clock.instant())
                ? audited.run(
                        actor,
                        new Sentence("retention.set", "kept", kept.name(), PURPOSE),
                        () -> table.insert(actor.organization(), policy, actor.id(), clock.instant())
                                .thenReturn(policy))
                : Mono.error(() -> new Refused(new RetentionRefused.OutOfBounds()));
    }

    /** Looks what is due and changes nothing. */
    public Mono<Simulation> simulate(Actor actor) {
        UUID id = ids.next();
        Instant now = clock.instant();
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                Sentence.of("retention.simulated", "simulation", id, PURPOSE),
                () -> listPolicies(organization)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(policy -> count(organization, policy, Kept.cutoff(policy.keepFor(), now)))
                        .collectList()
                        .map(counted -> new Simulation(id, now, null, null, counted))
                        .flatMap(simulation ->
                                table.insert(organization, simulation).thenReturn(simulation)));
    }

    private Mono<Simulation.Due> count(OrganizationId organization, Policy policy, Instant cutoff) {
        return due.count(organization, policy.kept(), cutoff)
                .map(counted -> new Simulation.Due(
                        policy.kept(),
                        policy.keepFor(),
                        cutoff,
                        counted.count(),
                        counted.oldest(),
                        counted.fingerprint(),
                        0));
    }

    public Mono<Simulation> getSimulation(Actor actor, UUID id) {
        return transactions
                .read(actor.organization(), () -> table.find(actor.organization(), id))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("simulation"))));
    }

    /** Purges exactly what a simulation of the last day showed, in a job; refuses if that is no longer what is due. */
    public Mono<Simulation> purge(Actor actor, UUID id) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                Sentence.of("retention.purge-wanted", "simulation", id, PURPOSE),
                () -> table.lock(organization, id)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("simulation"))))
                        .flatMap(shown -> mayPurge(organization, shown))
                        .then(table.accept(organization, id, actor.id(), clock.instant()))
                        .then(Purge.start(jobs, organization, id))
                        .then(Mono.defer(() -> getSimulation(actor, id))));
    }

    private Mono<Boolean> mayPurge(OrganizationId organization, Simulation shown) {
        if (shown.purgeAt() != null) {
            return Mono.error(() -> new Refused(new RetentionRefused.AlreadyPurged()));
        }
        return Flux.fromIterable(shown.due())
                .concatMap(then -> due.count(organization, then.kept(), then.cutoff())
                        .map(now -> now.fingerprint().equals(then.fingerprint())))
                .all(same -> same && shown.isFresh(clock.instant()))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new RetentionRefused.Outdated())));
    }
}
