package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.inbox.Inbox;
import health.kithway.messaging.inbox.InboxReason;
import health.kithway.messaging.inbox.NewEntry;
import health.kithway.person.PersonId;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls a person of the clinic where no rule can answer. */
@Component
final class ForPeople {

    private final StaffTasks tasks;
    private final Inbox inbox;

    ForPeople(StaffTasks tasks, Inbox inbox) {
        this.tasks = tasks;
        this.inbox = inbox;
    }

    Mono<Void> call(Actor actor, Understood reply) {
        Flux<NewTask> wanted = Flux.empty();
        if (reply.meaning().mayMeanTheVisit() && !reply.holders().isEmpty()) {
            wanted = wanted.concatWithValues(task(TaskKind.MAY_HAVE_MEANT_THE_VISIT, reply));
        }
        if (reply.hasMedia()) {
            wanted = wanted.concatWithValues(task(TaskKind.MEDIA_RECEIVED, reply));
        }
        Mono<Void> read = Mono.justOrEmpty(reason(reply)).flatMap(reason -> inbox.open(actor, entry(reason, reply)));
        return wanted.concatMap(task -> tasks.open(actor, task)).then(read);
    }

    /** Empty where nobody need read it. */
    private static Optional<InboxReason> reason(Understood reply) {
        if (reply.meaning().urgent()) {
            return Optional.of(InboxReason.EMERGENCY);
        }
        if (reply.meant().isUnclear()) {
            return Optional.of(InboxReason.UNCLEAR);
        }
        return switch (reply.intent()) {
            case CHOICE -> reply.meant().saysForWhom() ? Optional.empty() : Optional.of(InboxReason.FREE_TEXT);
            case FREE_TEXT -> Optional.of(InboxReason.FREE_TEXT);
            case WRONG_NUMBER -> Optional.of(InboxReason.WRONG_NUMBER);
            case EMERGENCY, OPT_OUT, HELP, OPT_IN, RESCHEDULE, CANCEL, CONFIRM, TAKE, CANNOT, DONE ->
                reply.meaning().forPerson() ? Optional.of(InboxReason.SAYS_MORE) : Optional.empty();
        };
    }

    private static NewEntry entry(InboxReason reason, Understood reply) {
        OpenQuestion question = reply.question();
        return new NewEntry(
                reply.id().value(),
                reason,
                reply.words(),
                reply.addressIndex(),
                reply.holders().stream().findFirst().orElse(null),
                question == null ? null : question.referralId(),
                reply.meaning().intent().name(),
                reply.meaning().rule(),
                reply.receivedAt());
    }

    private static NewTask task(TaskKind kind, Understood reply) {
        OpenQuestion question = reply.question();
        PersonId holder = reply.holders().size() == 1 ? reply.holders().getFirst() : null;
        return NewTask.of(kind, "reply/" + reply.id())
                .about(question == null ? null : question.referralId())
                .concerning(question == null ? holder : question.person());
    }
}
