package health.kithway.retention;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.Erasure;
import health.kithway.person.erasure.Erasures;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Purges what a simulation showed, a batch at a time; whoever was put under a hold meanwhile is left alone. */
@Component
final class Purge implements JobHandler<Purge.Step> {

    static final int BATCH = 200;
    private static final String KIND = "retention.purge";
    private static final UUID FIRST = new UUID(0, 0);

    private final AuditedTransactions audited;
    private final RetentionTable table;
    private final DueTable due;
    private final Erasures erasures;
    private final Jobs jobs;
    private final Clock clock;

    Purge(AuditedTransactions audited, RetentionTable table, DueTable due, Erasures erasures, Jobs jobs, Clock clock) {
        this.audited = audited;
        this.table = table;
        this.due = due;
        this.erasures = erasures;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param after the last id of the batch before */
    record Step(UUID simulation, Kept kept, UUID after) {}

    static Mono<Void> start(Jobs jobs, OrganizationId organization, UUID simulation) {
        return jobs.now(organization, KIND, simulation, new Step(simulation, Kept.REPLY_WORDS, FIRST));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Step> payload() {
        return Step.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Step step) {
        Actor actor = Actor.kithway(organization, "retention");
        return audited.run(
                actor,
                Sentence.of("retention.purged", "simulation", step.simulation(), "retention"),
                () -> table.lock(organization, step.simulation())
                        .flatMap(shown -> batch(actor, shown, step))
                        .flatMap(last -> last.equals(step.after())
                                ? nextKind(organization, step)
                                : next(organization, new Step(step.simulation(), step.kept(), last))));
    }

    /** Answers the last id of the batch; the one before if nothing was left. */
    private Mono<UUID> batch(Actor actor, Simulation shown, Step step) {
        return Flux.fromIterable(shown.due())
                .filter(kind -> kind.kept() == step.kept())
                .next()
                .flatMap(kind -> due.list(actor.organization(), step.kept(), kind.cutoff(), step.after(), BATCH))
                .flatMap(found -> found.isEmpty()
                        ? Mono.just(step.after())
                        : purge(actor, step.kept(), found)
                                .flatMap(gone ->
                                        table.purged(actor.organization(), step.simulation(), step.kept(), gone))
                                .thenReturn(found.getLast()));
    }

    private Mono<Long> purge(Actor actor, Kept kept, List<UUID> found) {
        return switch (kept) {
            case REPLY_WORDS, EVIDENCE_WORDS -> due.deleteWords(actor.organization(), found);
            case MESSAGE_VALUES -> due.emptyValues(actor.organization(), found);
            case PEOPLE ->
                Flux.fromIterable(found)
                        .concatMap(person -> erasures.erase(actor, new PersonId(person), Erasure.Reason.TIME_OVER))
                        .count();
        };
    }

    private Mono<Void> nextKind(OrganizationId organization, Step step) {
        return step.kept()
                .next()
                .map(kept -> next(organization, new Step(step.simulation(), kept, FIRST)))
                .orElseGet(() -> table.finish(organization, step.simulation(), clock.instant()));
    }

    private Mono<Void> next(OrganizationId organization, Step step) {
        return jobs.now(organization, KIND, step.simulation(), step);
    }
}
