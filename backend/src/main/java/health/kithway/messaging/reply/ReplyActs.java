package health.kithway.messaging.reply;

import health.kithway.consent.Channel;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.messaging.Messages;
import health.kithway.messaging.OpenQuestion;
import health.kithway.tenancy.Actor;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What each kind of reply leads to. Runs inside the transaction in which the reply is worked on. */
@Component
final class ReplyActs {

    private final Suppressions suppressions;
    private final Consents consents;
    private final Messages messages;
    private final FixedAnswers answers;
    private final Clarifications clarifications;
    private final ForPeople forPeople;
    private final ObjectProvider<ReplyListener> listeners;

    ReplyActs(
            Suppressions suppressions,
            Consents consents,
            Messages messages,
            FixedAnswers answers,
            Clarifications clarifications,
            ForPeople forPeople,
            ObjectProvider<ReplyListener> listeners) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.messages = messages;
        this.answers = answers;
        this.clarifications = clarifications;
        this.forPeople = forPeople;
        this.listeners = listeners;
    }

    Mono<Void> act(Actor actor, Understood reply) {
        Mono<Void> acted = switch (reply.intent()) {
            case EMERGENCY -> answers.answer(actor, reply, "emergency");
            case OPT_OUT ->
                stop(actor, reply, optOut(actor, reply))
                        .then(Mono.defer(() -> reply.meaning().urgent()
                                ? answers.answer(actor, reply, "emergency")
                                : answers.confirmStop(actor, reply)));
            case WRONG_NUMBER -> stop(actor, reply, close(actor, reply, SuppressionSource.WRONG_NUMBER_REPLY));
            case OPT_IN ->
                suppressions
                        .lift(actor, Channel.TEXT, reply.addressIndex(), SuppressionSource.START_REPLY)
                        .then(Mono.defer(() -> confirm(actor, reply)))
                        .then(Mono.defer(() -> answers.answerUnlessCarrierDoes(actor, reply, "start-confirmation")));
            case HELP -> answers.answerUnlessCarrierDoes(actor, reply, "help");
            case CONFIRM -> note(actor, reply, Answer.CONFIRM);
            case RESCHEDULE -> note(actor, reply, Answer.RESCHEDULE);
            case CANCEL -> note(actor, reply, Answer.CANCEL);
            case TAKE -> note(actor, reply, Answer.TAKE);
            case CANNOT -> note(actor, reply, Answer.CANNOT);
            case DONE -> note(actor, reply, Answer.DONE);
            case CHOICE, FREE_TEXT -> read(actor, reply);
        };
        return acted.then(Mono.defer(() -> clarifications.settle(actor, reply)))
                .then(Mono.defer(() -> forPeople.call(actor, reply)));
    }

    /** Whose practice said that they agreed says so themselves now (R-TCPA-08). */
    private Mono<Void> confirm(Actor actor, Understood reply) {
        return Flux.fromIterable(reply.holders())
                .concatMap(holder -> consents.confirm(actor, holder, Channel.TEXT))
                .then();
    }

    private Mono<Void> read(Actor actor, Understood reply) {
        return (reply.meant().isUnclear() ? clarifications.ask(actor, reply) : Mono.just(false))
                .flatMap(asked -> asked ? Mono.empty() : answers.somebodyWillRead(actor, reply));
    }

    /** By address, for everybody who is reached there, and what waits for them too (R-TCPA-11, -14). */
    private Mono<Void> stop(Actor actor, Understood reply, Mono<Void> closing) {
        return closing.then(Mono.defer(
                        () -> messages.stopPlanned(actor, reply.holders(), Channel.TEXT, reply.addressIndex())))
                .thenMany(Flux.fromStream(listeners::stream))
                .concatMap(listener -> listener.stopped(actor, reply.holders()))
                .then();
    }

    private Mono<Void> close(Actor actor, Understood reply, SuppressionSource source) {
        return suppressions.suppress(actor, Channel.TEXT, reply.addressIndex(), source);
    }

    /** What they last read may be about one program (R-TCPA-13). */
    private Mono<Void> optOut(Actor actor, Understood reply) {
        byte[] address = reply.addressIndex();
        return messages.findLatestProgram(actor.organization(), reply.holders())
                .map(program -> suppressions.stop(actor, Channel.TEXT, address, SuppressionSource.STOP_REPLY, program))
                .defaultIfEmpty(close(actor, reply, SuppressionSource.STOP_REPLY))
                .flatMap(closing -> closing);
    }

    private Mono<Void> note(Actor actor, Understood reply, Answer answer) {
        return tell(actor, reply, answer)
                .defaultIfEmpty("answer-noted")
                .flatMap(template -> answers.answer(actor, reply, template));
    }

    /** Every listener hears it; the first that knows what to say to it is heard. */
    private Mono<String> tell(Actor actor, Understood reply, Answer answer) {
        OpenQuestion question = reply.question();
        UUID referral = question == null ? null : question.referralId();
        if (question == null || referral == null) {
            return Mono.empty();
        }
        return Flux.fromStream(listeners::stream)
                .concatMap(
                        listener -> listener.answered(actor, referral, question.person(), answer, reply.receivedAt()))
                .collectList()
                .flatMap(templates -> Mono.justOrEmpty(templates.stream().findFirst()));
    }
}
