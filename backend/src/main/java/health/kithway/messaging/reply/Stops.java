package health.kithway.messaging.reply;

import health.kithway.consent.Channel;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.messaging.LastSaid;
import health.kithway.messaging.Messages;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closes a telephone, for everybody who is reached there, and what waits for them too (R-TCPA-11, -14). */
@Component
final class Stops {

    private final Suppressions suppressions;
    private final Messages messages;
    private final Endings endings;
    private final SharedStops shared;
    private final FixedAnswers answers;

    Stops(Suppressions suppressions, Messages messages, Endings endings, SharedStops shared, FixedAnswers answers) {
        this.suppressions = suppressions;
        this.messages = messages;
        this.endings = endings;
        this.shared = shared;
        this.answers = answers;
    }

    Mono<Void> wrongNumber(Actor actor, Understood reply) {
        return close(actor, reply, SuppressionSource.WRONG_NUMBER_REPLY).then(Mono.defer(() -> endAll(actor, reply)));
    }

    /** Where several share the telephone, its one confirmation also asks whether only one of them was meant. */
    Mono<Void> optOut(Actor actor, Understood reply) {
        return messages.findLastSaid(actor.organization(), reply.holders())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(last -> scoped(actor, reply, last)
                        .then(Mono.defer(() -> shared.ask(actor, reply, last.orElse(null))))
                        .flatMap(asked -> asked ? Mono.<Void>empty() : confirmed(actor, reply)));
    }

    private Mono<Void> confirmed(Actor actor, Understood reply) {
        return endAll(actor, reply)
                .then(Mono.defer(() -> reply.meaning().urgent()
                        ? answers.answer(actor, reply, "emergency")
                        : answers.confirmStop(actor, reply)));
    }

    private Mono<Void> endAll(Actor actor, Understood reply) {
        List<PersonId> holders = reply.holders();
        return endings.end(actor, holders, reply.addressIndex());
    }

    /** What they last read may be about one program (R-TCPA-13). */
    private Mono<Void> scoped(Actor actor, Understood reply, Optional<LastSaid> last) {
        UUID program = last.map(LastSaid::program).orElse(null);
        return program == null
                ? close(actor, reply, SuppressionSource.STOP_REPLY)
                : suppressions.stop(actor, Channel.TEXT, reply.addressIndex(), SuppressionSource.STOP_REPLY, program);
    }

    private Mono<Void> close(Actor actor, Understood reply, SuppressionSource source) {
        return suppressions.suppress(actor, Channel.TEXT, reply.addressIndex(), source);
    }
}
