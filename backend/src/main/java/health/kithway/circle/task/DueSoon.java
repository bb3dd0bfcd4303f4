package health.kithway.circle.task;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.MemberId;
import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who took something on is reminded once, the day before it is due: if they still have it, and it still is due then. */
@Component
final class DueSoon implements JobHandler<DueSoon.Due> {

    private static final String KIND = "circle.task-due";
    private static final Duration BEFORE = Duration.ofDays(1);

    private final AuditedTransactions audited;
    private final CircleTaskTable tasks;
    private final TaskTexts texts;
    private final Jobs jobs;
    private final Clock clock;

    DueSoon(AuditedTransactions audited, CircleTaskTable tasks, TaskTexts texts, Jobs jobs, Clock clock) {
        this.audited = audited;
        this.tasks = tasks;
        this.texts = texts;
        this.jobs = jobs;
        this.clock = clock;
    }

    record Due(UUID task, UUID member, Instant at) {}

    /** Joins the caller's transaction. What is due within the day was only just taken on, and needs no reminder. */
    Mono<Void> remember(Actor actor, CircleTask task, MemberId owner) {
        Instant due = task.dueAt();
        return due == null || !due.minus(BEFORE).isAfter(clock.instant())
                ? Mono.empty()
                : jobs.later(
                        actor.organization(),
                        KIND,
                        task.id().value(),
                        new Due(task.id().value(), owner.value(), due),
                        due.minus(BEFORE));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        Actor actor = Actor.kithway(organization, "circle");
        MemberId owner = new MemberId(due.member());
        return audited.run(
                actor,
                Sentence.of("circle.task-reminded", "circle-task", due.task(), "treatment"),
                () -> tasks.find(organization, new CircleTaskId(due.task()))
                        .filter(task -> task.state() == CircleTask.State.CLAIMED
                                && task.isOf(owner)
                                && due.at().equals(task.dueAt()))
                        .flatMap(task -> texts.sayDue(actor, task, owner)));
    }
}
