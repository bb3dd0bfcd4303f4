package health.kithway.messaging.reply;

import health.kithway.consent.Channel;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
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
    private final Stops stops;
    private final SharedStops shared;
    private final FixedAnswers answers;
    private final Clarifications clarifications;
    private final ForPeople forPeople;
    private final ObjectProvider<ReplyListener> listeners;

    ReplyActs(
            Suppressions suppressions,
            Consents consents,
            Stops stops,
            SharedStops shared,
            FixedAnswers answers,
            Clarifications clarifications,
            ForPeople forPeople,
            ObjectProvider<ReplyListener> listeners) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.stops = stops;
        this.shared = shared;
        this.answers = answers;
        this.clarifications = clarifications;
        this.forPeople = forPeople;
        this.listeners = listeners;
    }

    Mono<Void> act(Actor actor, Understood reply) {
        Mono<Void> acted = switch (reply.intent()) {
            case EMERGENCY -> answers.answer(actor, reply, "emergency");
            case OPT_OUT -> stops.optOut(actor, reply);
            case WRONG_NUMBER -> stops.wrongNumber(actor, reply);
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
            case CHOICE -> reply.meant().saysForWhom() ? shared.meantOne(actor, reply) : read(actor, reply);
            case FREE_TEXT -> read(actor, reply);
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
