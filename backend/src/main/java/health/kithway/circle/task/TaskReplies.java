package health.kithway.circle.task;

import health.kithway.messaging.reply.Answer;
import health.kithway.messaging.reply.ReplyListener;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an answer to "can you do it?" does, and what is said to it. Whoever is out of the circle hears that it is not needed. */
@Component
final class TaskReplies implements ReplyListener {

    private static final String YOURS = "circle-answer-yours";
    private static final String TAKEN = "circle-answer-taken";
    private static final String OVER = "circle-answer-over";
    private static final String NOTED = "circle-answer-noted";
    private static final String DONE = "circle-answer-done";

    private final CircleTasks tasks;
    private final AskTable asks;

    TaskReplies(CircleTasks tasks, AskTable asks) {
        this.tasks = tasks;
        this.asks = asks;
    }

    @Override
    public Mono<String> answered(Actor actor, UUID referralId, PersonId person, Answer answer, Instant at) {
        ReferralId referral = new ReferralId(referralId);
        return (switch (answer) {
                    case TAKE -> take(actor, referral, person);
                    case CANNOT -> cannot(actor, referral, person);
                    case DONE -> done(actor, referral, person);
                    case CONFIRM, RESCHEDULE, CANCEL -> Mono.<String>empty();
                })
                .onErrorResume(Refused.class, refused -> Mono.just(OVER));
    }

    private Mono<String> take(Actor actor, ReferralId referral, PersonId person) {
        return asks.findLatest(actor.organization(), referral, person)
                .flatMap(ask -> tasks.claim(actor, ask.member(), ask.task()))
                .map(claimed -> switch (claimed.outcome()) {
                    case YOURS -> YOURS;
                    case TAKEN -> TAKEN;
                    case OVER -> OVER;
                });
    }

    private Mono<String> cannot(Actor actor, ReferralId referral, PersonId person) {
        return asks.findLatest(actor.organization(), referral, person)
                .flatMap(ask -> tasks.decline(actor, ask.member(), ask.task()))
                .map(task -> NOTED);
    }

    private Mono<String> done(Actor actor, ReferralId referral, PersonId person) {
        return asks.findTaken(actor.organization(), referral, person)
                .flatMap(task -> tasks.finish(actor, task.member(), task.task()))
                .map(task -> DONE);
    }

    @Override
    public Mono<Void> stopped(Actor actor, List<PersonId> holders) {
        return Mono.empty();
    }
}
