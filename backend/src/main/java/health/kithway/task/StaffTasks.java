package health.kithway.task;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.task.StaffTask.Closing;
import health.kithway.task.StaffTask.Outcome;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What waits for a person of the clinic. */
@Component
public final class StaffTasks {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final TaskTable table;
    private final Ids ids;
    private final Clock clock;

    StaffTasks(
            AuditedTransactions audited, OrganizationTransactions transactions, TaskTable table, Ids ids, Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /** Joins the caller's transaction. Told again for the same occasion, nothing happens, even after the task was closed. */
    public Mono<Void> open(Actor actor, NewTask wanted) {
        TaskId id = new TaskId(ids.next());
        Sentence opened = Sentence.of("task.opened", "task", id.value(), "operations");
        return transactions.run(
                actor.organization(),
                () -> table.insert(actor.organization(), id, wanted, clock.instant())
                        .filter(Boolean::booleanValue)
                        .flatMap(first -> audited.run(actor, opened, Mono::empty)));
    }

    /** The same, unless one of the kind is open for the same person already: there is nothing more to ask them. */
    public Mono<Void> openUnlessWaiting(Actor actor, NewTask wanted) {
        return transactions.run(
                actor.organization(),
                () -> table.isWaiting(actor.organization(), wanted)
                        .flatMap(waiting -> waiting ? Mono.empty() : open(actor, wanted)));
    }

    /** Kithway itself found out that nobody need act any more. Joins the caller's transaction; nothing happens if none waits. */
    public Mono<Void> settle(Actor actor, TaskKind kind, String occasion) {
        return transactions.run(
                actor.organization(),
                () -> table.findWaiting(actor.organization(), kind, occasion)
                        .flatMap(waiting -> close(actor, waiting, Outcome.NOT_NEEDED))
                        .then());
    }

    /** What is due first comes first. */
    public Mono<Page<StaffTask>> listTasks(Actor actor, TaskQuery query, int size) {
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), query, size + 1)
                        .map(rows -> Page.of(rows, size, TaskCursor::after)));
    }

    /** The actor takes it on, from nobody or from whoever had it. */
    public Mono<StaffTask> claim(Actor actor, TaskId task) {
        return audited.run(
                actor,
                Sentence.of("task.claimed", "task", task.value(), "operations"),
                () -> getOpen(actor, task)
                        .flatMap(open -> table.claim(actor.organization(), task, actor.id(), clock.instant()))
                        .then(get(actor, task)));
    }

    /** Ends it for good; refuses a second word on it. */
    public Mono<StaffTask> close(Actor actor, TaskId task, Outcome outcome) {
        return audited.run(
                actor,
                Sentence.of("task.closed", "task", task.value(), "operations"),
                () -> getOpen(actor, task)
                        .flatMap(open -> table.close(actor.organization(), task, new Closing(outcome, clock.instant())))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new TaskRefused.Closed())))
                        .then(get(actor, task)));
    }

    private Mono<StaffTask> getOpen(Actor actor, TaskId task) {
        return get(actor, task)
                .filter(found -> found.state() == StaffTask.State.OPEN)
                .switchIfEmpty(Mono.error(() -> new Refused(new TaskRefused.Closed())));
    }

    private Mono<StaffTask> get(Actor actor, TaskId task) {
        return table.find(actor.organization(), task)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("task"))));
    }
}
