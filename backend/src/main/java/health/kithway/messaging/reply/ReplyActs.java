package health.kithway.messaging.reply;

import health.kithway.consent.Channel;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.directory.Directory;
import health.kithway.directory.Organization.OptOutMode;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.OpenQuestion;
import health.kithway.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What each kind of reply leads to. Runs inside the transaction in which the reply is worked on. */
@Component
final class ReplyActs {

    /** R-TCPA-12: later than this, a confirmation is one message too many. */
    private static final Duration STOP_CONFIRMED_WITHIN = Duration.ofMinutes(5);

    private static final Duration FIXED_ANSWER_EVERY = Duration.ofDays(1);

    private final Suppressions suppressions;
    private final Messages messages;
    private final Directory directory;
    private final ObjectProvider<ReplyListener> listeners;

    ReplyActs(
            Suppressions suppressions,
            Messages messages,
            Directory directory,
            ObjectProvider<ReplyListener> listeners) {
        this.suppressions = suppressions;
        this.messages = messages;
        this.directory = directory;
        this.listeners = listeners;
    }

    Mono<Void> act(Actor actor, Understood reply) {
        return switch (reply.intent()) {
            case OPT_OUT -> stop(actor, reply, optOut(actor, reply)).then(confirmStop(actor, reply));
            case WRONG_NUMBER ->
                stop(
                        actor,
                        reply,
                        suppressions.suppress(
                                actor, Channel.TEXT, reply.addressIndex(), SuppressionSource.WRONG_NUMBER_REPLY));
            case OPT_IN -> start(actor, reply);
            case HELP -> answerUnlessCarrierDoes(actor, reply, "help");
            case CONFIRM -> note(actor, reply, Answer.CONFIRM);
            case RESCHEDULE -> note(actor, reply, Answer.RESCHEDULE);
            case CANCEL -> note(actor, reply, Answer.CANCEL);
            case TAKE -> note(actor, reply, Answer.TAKE);
            case CANNOT -> note(actor, reply, Answer.CANNOT);
            case DONE -> note(actor, reply, Answer.DONE);
            case FREE_TEXT -> somebodyWillRead(actor, reply);
        };
    }

    /** By address, for everybody who is reached there, and what waits for them too (R-TCPA-11, -14). */
    private Mono<Void> stop(Actor actor, Understood reply, Mono<Void> closing) {
        return closing.then(Mono.defer(
                        () -> messages.stopPlanned(actor, reply.holders(), Channel.TEXT, reply.addressIndex())))
                .thenMany(Flux.fromStream(listeners::stream))
                .concatMap(listener -> listener.stopped(actor, reply.holders()))
                .then(Mono.defer(() -> reply.mayMeanTheVisit()
                        ? tell(actor, reply, Answer.CANCEL).then()
                        : Mono.empty()));
    }

    /** What they last read may be about one program (R-TCPA-13). */
    private Mono<Void> optOut(Actor actor, Understood reply) {
        byte[] address = reply.addressIndex();
        return messages.findLatestProgram(actor.organization(), reply.holders())
                .map(program -> suppressions.stop(actor, Channel.TEXT, address, SuppressionSource.STOP_REPLY, program))
                .defaultIfEmpty(suppressions.suppress(actor, Channel.TEXT, address, SuppressionSource.STOP_REPLY))
                .flatMap(closing -> closing);
    }

    /** Exactly one confirmation in all: none where the carrier answers, none for a second STOP (R-TCPA-12). */
    private Mono<Void> confirmStop(Actor actor, Understood reply) {
        return mode(actor)
                .filter(mode -> mode == OptOutMode.SELF_MANAGED && !reply.stopped())
                .flatMap(mode -> send(
                        actor, reply, "stop-confirmation", reply.receivedAt().plus(STOP_CONFIRMED_WITHIN)));
    }

    private Mono<Void> start(Actor actor, Understood reply) {
        return suppressions
                .lift(actor, Channel.TEXT, reply.addressIndex(), SuppressionSource.START_REPLY)
                .then(Mono.defer(() -> answerUnlessCarrierDoes(actor, reply, "start-confirmation")));
    }

    private Mono<Void> note(Actor actor, Understood reply, Answer answer) {
        return tell(actor, reply, answer)
                .defaultIfEmpty("answer-noted")
                .flatMap(template -> answer(actor, reply, template));
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

    private Mono<Void> answerUnlessCarrierDoes(Actor actor, Understood reply, String template) {
        return mode(actor)
                .filter(mode -> mode == OptOutMode.SELF_MANAGED || !reply.carrierWord())
                .flatMap(mode -> answer(actor, reply, template));
    }

    /** One fixed answer a day, which never quotes what was written (R-REPLY-03); none to who has stopped messages. */
    private Mono<Void> somebodyWillRead(Actor actor, Understood reply) {
        if (reply.holders().isEmpty() || reply.stopped()) {
            return Mono.empty();
        }
        return messages.countRecent(
                        actor.organization(), reply.holders().getFirst(), "reply-received", FIXED_ANSWER_EVERY)
                .filter(recent -> recent == 0)
                .flatMap(none -> answer(actor, reply, "reply-received"));
    }

    private Mono<Void> answer(Actor actor, Understood reply, String template) {
        return send(actor, reply, template, null);
    }

    /** To one of the holders: they share the telephone, and nobody is told twice. */
    private Mono<Void> send(Actor actor, Understood reply, String template, @Nullable Instant notAfter) {
        return reply.holders().isEmpty()
                ? Mono.empty()
                : messages.send(
                                actor,
                                NewMessage.answer(
                                        reply.id().value(), reply.holders().getFirst(), template, notAfter))
                        .then();
    }

    private Mono<OptOutMode> mode(Actor actor) {
        return directory.getOrganization(actor.organization()).map(organization -> organization.optOutMode());
    }
}
