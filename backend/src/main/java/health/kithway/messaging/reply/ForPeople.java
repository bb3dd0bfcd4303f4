package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.person.PersonId;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls a person of the clinic where no rule can answer. */
@Component
final class ForPeople {

    private final StaffTasks tasks;

    ForPeople(StaffTasks tasks) {
        this.tasks = tasks;
    }

    Mono<Void> call(Actor actor, Understood reply) {
        Flux<NewTask> wanted = Flux.empty();
        if (reply.meaning().mayMeanTheVisit() && !reply.holders().isEmpty()) {
            wanted = wanted.concatWithValues(task(TaskKind.MAY_HAVE_MEANT_THE_VISIT, reply));
        }
        if (reply.hasMedia()) {
            wanted = wanted.concatWithValues(task(TaskKind.MEDIA_RECEIVED, reply));
        }
        return wanted.concatMap(task -> tasks.open(actor, task)).then();
    }

    private static NewTask task(TaskKind kind, Understood reply) {
        OpenQuestion question = reply.question();
        PersonId holder = reply.holders().size() == 1 ? reply.holders().getFirst() : null;
        return NewTask.of(kind, "reply/" + reply.id())
                .about(question == null ? null : question.referralId())
                .concerning(question == null ? holder : question.person());
    }
}
