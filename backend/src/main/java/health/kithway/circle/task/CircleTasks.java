package health.kithway.circle.task;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.job.Jobs;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What can be done with the tasks of a circle. A member needs the permission TASKS at the moment of the act. */
@Component
public final class CircleTasks {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final CircleTaskTable table;
    private final ActTable acts;
    private final Asking asking;
    private final TaskRights rights;
    private final DueSoon dueSoon;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    CircleTasks(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            CircleTaskTable table,
            ActTable acts,
            Asking asking,
            TaskRights rights,
            DueSoon dueSoon,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.acts = acts;
        this.asking = asking;
        this.rights = rights;
        this.dueSoon = dueSoon;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Something more is to do around a referral; who is on point is asked first.
     *
     * @param by the member who says so; absent where staff do
     */
    public Mono<CircleTask> add(
            Actor actor, ReferralId referral, CircleTaskKind kind, @Nullable Instant due, @Nullable MemberId by) {
        return put(actor, new Wanted(referral, kind, due, by), task -> asking.next(actor, task))
                .switchIfEmpty(Mono.error(() -> new Refused(new CircleTaskRefused.AlreadyThere())));
    }

    /** What usually is to do, if it is not there already; it is on the list, and nobody is asked. */
    Mono<CircleTask> list(Actor actor, ReferralId referral, CircleTaskKind kind) {
        return put(actor, new Wanted(referral, kind, null, null), task -> Mono.empty());
    }

    /** The same, and it needs an answer. */
    Mono<CircleTask> ask(Actor actor, ReferralId referral, CircleTaskKind kind, Instant due) {
        return put(actor, new Wanted(referral, kind, due, null), task -> asking.next(actor, task));
    }

    private record Wanted(
            ReferralId referral,
            CircleTaskKind kind,
            @Nullable Instant due,
            @Nullable MemberId by) {

        CircleTask in(CircleTaskId id, CircleId circle, Instant now) {
            return new CircleTask(id, circle, referral, kind, due, CircleTask.State.OPEN, null, null, now);
        }
    }

    /** Empty where the same is to do already. */
    private Mono<CircleTask> put(Actor actor, Wanted wanted, Function<CircleTaskId, Mono<Void>> next) {
        CircleTaskId id = new CircleTaskId(ids.next());
        return audited.run(
                actor,
                sentence("added", id),
                () -> rights.circle(actor, wanted.referral(), wanted.by())
                        .map(circle -> wanted.in(id, circle.id(), clock.instant()))
                        .filterWhen(task -> table.insert(actor.organization(), task))
                        .flatMap(task -> acts.insert(actor, id, CircleTaskAct.Kind.ADDED, wanted.by())
                                .then(Mono.defer(() -> next.apply(id)))
                                .thenReturn(task)));
    }

    /** The first who says so has it; all others are told kindly, and nobody else is asked any more. */
    public Mono<Claimed> claim(Actor actor, MemberId member, CircleTaskId id) {
        return onTask(
                actor,
                member,
                id,
                "claimed",
                task -> table.claim(actor.organization(), id, member)
                        .flatMap(first -> first ? won(actor, task, member) : asking.late(actor, task, member))
                        .then(Mono.defer(() -> get(actor.organization(), id)))
                        .map(now -> now.claimedBy(member)));
    }

    private Mono<Void> won(Actor actor, CircleTask task, MemberId member) {
        return acts.insert(actor, task.id(), CircleTaskAct.Kind.CLAIMED, member)
                .then(Mono.defer(() -> asking.taken(actor, task, member)))
                .then(Mono.defer(() -> dueSoon.remember(actor, task, member)))
                .then(Mono.defer(() ->
                        jobs.tell(actor.organization(), new CircleTaskClaimed(task.id(), task.referral(), member))));
    }

    /** Who has it gives it back; who was asked cannot. Either way the next is asked. */
    public Mono<CircleTask> decline(Actor actor, MemberId member, CircleTaskId id) {
        return onTask(
                actor,
                member,
                id,
                "declined",
                task -> table.giveBack(actor.organization(), id, member)
                        .filter(Boolean::booleanValue)
                        .flatMap(given -> acts.insert(actor, id, CircleTaskAct.Kind.GIVEN_BACK, member)
                                .thenReturn(given))
                        .then(Mono.defer(() -> asking.cannot(actor, task, member)))
                        .then(Mono.defer(() -> get(actor.organization(), id))));
    }

    /** Only who has it can say that it is done; saying it twice changes nothing. */
    public Mono<CircleTask> finish(Actor actor, MemberId member, CircleTaskId id) {
        return onTask(
                actor,
                member,
                id,
                "done",
                task -> table.finish(actor.organization(), id, member)
                        .flatMap(done -> done
                                ? acts.insert(actor, id, CircleTaskAct.Kind.DONE, member)
                                : task.state() == CircleTask.State.DONE && task.isOf(member)
                                        ? Mono.empty()
                                        : Mono.error(new Refused(new CircleTaskRefused.NotYours())))
                        .then(Mono.defer(() -> get(actor.organization(), id))));
    }

    /** Not needed any more. */
    public Mono<CircleTask> close(Actor actor, CircleTaskId id) {
        return audited.run(
                actor,
                sentence("closed", id),
                () -> get(actor.organization(), id)
                        .flatMap(task -> table.close(actor.organization(), id)
                                .filter(Boolean::booleanValue)
                                .flatMap(closed -> acts.insert(actor, id, CircleTaskAct.Kind.CLOSED, null)
                                        .then(Mono.defer(() -> asking.over(actor, task)))))
                        .then(Mono.defer(() -> get(actor.organization(), id))));
    }

    /** A member is gone: what they had taken on is open again, and the next is asked. */
    Mono<Void> release(Actor actor, CircleId circle, MemberId member) {
        return audited.run(
                actor,
                Sentence.of("circle.tasks-released", "circle", circle.value(), "treatment"),
                () -> asking.listTaken(actor.organization(), circle, member)
                        .flatMapIterable(taken -> taken)
                        .concatMap(id -> table.giveBack(actor.organization(), id, member)
                                .filter(Boolean::booleanValue)
                                .flatMap(given -> acts.insert(actor, id, CircleTaskAct.Kind.GIVEN_BACK, member)
                                        .then(Mono.defer(() -> asking.next(actor, id)))))
                        .then());
    }

    public Mono<List<CircleTask>> listTasks(OrganizationId organization, CircleId circle) {
        return transactions.read(organization, () -> table.list(organization, circle));
    }

    public Mono<List<CircleTaskAct>> listActs(OrganizationId organization, CircleId circle) {
        return transactions.read(organization, () -> acts.list(organization, circle));
    }

    /** Refuses what is not there. */
    public Mono<CircleTask> getTask(OrganizationId organization, CircleTaskId task) {
        return transactions.read(organization, () -> get(organization, task));
    }

    private <T> Mono<T> onTask(
            Actor actor, MemberId member, CircleTaskId id, String said, Function<CircleTask, Mono<T>> work) {
        return audited.run(
                actor,
                sentence(said, id),
                () -> get(actor.organization(), id)
                        .flatMap(task -> table.holdMembers(actor.organization(), task.circle())
                                .then(Mono.defer(() -> rights.require(actor, task.circle(), member)))
                                .then(Mono.defer(() -> get(actor.organization(), id)))
                                .flatMap(work)));
    }

    private Mono<CircleTask> get(OrganizationId organization, CircleTaskId id) {
        return table.find(organization, id).switchIfEmpty(Mono.error(CircleTasks::notFound));
    }

    private static Refused notFound() {
        return new Refused(new CommonRefusal.NotFound("task"));
    }

    private static Sentence sentence(String said, CircleTaskId task) {
        return Sentence.of("circle.task-" + said, "circle-task", task.value(), "treatment");
    }
}
