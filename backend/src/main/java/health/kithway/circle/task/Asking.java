package health.kithway.circle.task;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Circle;
import health.kithway.circle.CircleId;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.job.Jobs;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks one member after the other whether they do a task: who is on point first, each once. When everybody was asked in vain, a
 * person of the clinic is told, once. A claim stops it.
 */
@Component
final class Asking {

    private final AuditedTransactions audited;
    private final CircleTaskTable tasks;
    private final AskTable asks;
    private final Circles circles;
    private final TaskTexts texts;
    private final StaffTasks staff;
    private final Jobs jobs;
    private final Patience patience;

    Asking(
            AuditedTransactions audited,
            CircleTaskTable tasks,
            AskTable asks,
            Circles circles,
            TaskTexts texts,
            StaffTasks staff,
            Jobs jobs,
            Patience patience) {
        this.audited = audited;
        this.tasks = tasks;
        this.asks = asks;
        this.circles = circles;
        this.texts = texts;
        this.staff = staff;
        this.jobs = jobs;
        this.patience = patience;
    }

    /** Asks whoever's turn it is; nothing where the task is not open. Joins the caller's transaction. */
    Mono<Void> next(Actor actor, CircleTaskId id) {
        return tasks.lockOpen(actor.organization(), id)
                .flatMap(task -> circles.getCircle(actor.organization(), task.circle())
                        .flatMap(circle -> candidates(actor, task, circle)
                                .flatMap(may -> asks.list(actor.organization(), id)
                                        .flatMap(asked -> turn(actor, task, circle, may, asked)))));
    }

    private Mono<Void> turn(Actor actor, CircleTask task, Circle circle, List<Member> may, List<Ask> asked) {
        return Turn.next(may, circle.onPoint(), asked.stream().map(Ask::member).collect(Collectors.toUnmodifiableSet()))
                .map(member -> ask(actor, task, member))
                .orElseGet(() -> asked.isEmpty() ? Mono.empty() : tellStaff(actor, task));
    }

    /** A patient who handles it themselves is asked as well. */
    private Mono<List<Member>> candidates(Actor actor, CircleTask task, Circle circle) {
        return circles.membersWith(actor, task.referral(), Permission.TASKS).map(may -> {
            List<Member> all = new ArrayList<>(may);
            circle.present().stream()
                    .filter(member -> member.isPatient()
                            && member.state() == MemberState.ACTIVE
                            && member.id().equals(circle.onPoint()))
                    .forEach(all::add);
            return List.copyOf(all);
        });
    }

    private Mono<Void> ask(Actor actor, CircleTask task, Member member) {
        Unanswered.Due due = new Unanswered.Due(task.id().value(), member.id().value());
        return patience.until(actor, task)
                .flatMap(until -> asks.insert(actor.organization(), new Ask(task.id(), member.id(), until, null))
                        .filter(Boolean::booleanValue)
                        .flatMap(first -> texts.ask(actor, task, member)
                                .then(Mono.defer(() -> jobs.later(
                                        actor.organization(),
                                        Unanswered.KIND,
                                        task.id().value(),
                                        due,
                                        until)))));
    }

    private Mono<Void> tellStaff(Actor actor, CircleTask task) {
        return tasks.noteUnanswered(actor.organization(), task.id())
                .filter(Boolean::booleanValue)
                .flatMap(first -> staff.open(
                        actor,
                        NewTask.of(TaskKind.NOBODY_ANSWERED, occasion(task))
                                .about(task.referral().value())));
    }

    /** The member did not answer in time. */
    Mono<Void> unanswered(Actor actor, CircleTaskId task, MemberId member) {
        return audited.run(
                actor,
                Sentence.of("circle.task-unanswered", "circle-task", task.value(), "treatment"),
                () -> asks.answer(actor.organization(), task, member, Ask.Answer.NO_ANSWER)
                        .filter(Boolean::booleanValue)
                        .flatMap(silent -> next(actor, task)));
    }

    Mono<Void> cannot(Actor actor, CircleTask task, MemberId member) {
        return asks.volunteer(actor.organization(), task.id(), member, Ask.Answer.CANNOT)
                .then(Mono.defer(() -> next(actor, task.id())));
    }

    /** Somebody wanted to and was not the first; who has it already is not late. */
    Mono<Void> late(Actor actor, CircleTask task, MemberId member) {
        return task.isOf(member)
                ? Mono.empty()
                : asks.volunteer(actor.organization(), task.id(), member, Ask.Answer.LATE);
    }

    Mono<Void> taken(Actor actor, CircleTask task, MemberId member) {
        return asks.answer(actor.organization(), task.id(), member, Ask.Answer.TAKEN)
                .then(Mono.defer(() -> over(actor, task)));
    }

    /** Nobody need be asked any more: what waits to be sent is taken back, and staff need do nothing. */
    Mono<Void> over(Actor actor, CircleTask task) {
        return texts.takeBack(actor, task)
                .then(Mono.defer(() -> staff.settle(actor, TaskKind.NOBODY_ANSWERED, occasion(task))));
    }

    Mono<List<CircleTaskId>> listTaken(OrganizationId organization, CircleId circle, MemberId member) {
        return asks.listTaken(organization, circle, member);
    }

    private static String occasion(CircleTask task) {
        return "circle-task/" + task.id();
    }
}
