package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.WhichVisit;
import health.kithway.messaging.inbox.Inbox;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks once which visit was meant (R-REPLY-01). Meanwhile the answer waits in the inbox, so that a person reads it whatever
 * becomes of the question; a number within five minutes takes it out again.
 */
@Component
final class Clarifications {

    private static final Duration OPEN = Duration.ofMinutes(5);

    private final WhichVisit visits;
    private final ClarificationTable table;
    private final Inbox inbox;
    private final Clock clock;

    Clarifications(WhichVisit visits, ClarificationTable table, Inbox inbox, Clock clock) {
        this.visits = visits;
        this.table = table;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** False where a person has to find out: more than two visits, asked before, or nothing to tell them apart by. */
    Mono<Boolean> ask(Actor actor, Understood reply) {
        List<OpenQuestion> questions = reply.meant().questions();
        if (questions.size() != 2 || reply.meant().pending() != null) {
            return Mono.just(false);
        }
        Instant until = clock.instant().plus(OPEN);
        return visits.ask(actor, reply.id().value(), questions.getFirst(), until)
                .flatMap(asked -> asked
                        ? table.insert(actor.organization(), reply, questions.getFirst(), questions.getLast(), until)
                                .thenReturn(true)
                        : Mono.just(false));
    }

    /** It was said which: nobody need read the first answer any more. */
    Mono<Void> settle(Actor actor, Understood reply) {
        Clarification pending = reply.meant().pending();
        return pending == null || !reply.meant().isClarified()
                ? Mono.empty()
                : table.settle(actor.organization(), pending.reply(), reply.id())
                        .then(Mono.defer(() -> inbox.settle(actor, pending.reply())));
    }
}
