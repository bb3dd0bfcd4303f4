package health.kithway.messaging.reply;

import health.kithway.consent.Channel;
import health.kithway.directory.Directory;
import health.kithway.directory.Organization.OptOutMode;
import health.kithway.messaging.LastSaid;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.wording.Templates;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What Kithway says to a reply by itself: approved wording that never quotes what was written (R-REPLY-03). */
@Component
final class FixedAnswers {

    /** R-TCPA-12: later than this, a confirmation is one message too many. */
    private static final Duration STOP_CONFIRMED_WITHIN = Duration.ofMinutes(5);

    private static final Duration SAME_ANSWER_EVERY = Duration.ofDays(1);

    private static final String FOR_WHOM = "stop-confirmation-shared";

    private final Messages messages;
    private final Directory directory;
    private final Templates templates;
    private final Clock clock;

    FixedAnswers(Messages messages, Directory directory, Templates templates, Clock clock) {
        this.messages = messages;
        this.directory = directory;
        this.templates = templates;
        this.clock = clock;
    }

    Mono<Void> answer(Actor actor, Understood reply, String template) {
        return send(actor, reply, template, null);
    }

    /** Exactly one confirmation in all: none where the carrier answers, none for a second STOP (R-TCPA-12). */
    Mono<Void> confirmStop(Actor actor, Understood reply) {
        return mode(actor)
                .filter(mode -> mode == OptOutMode.SELF_MANAGED && !reply.stopped())
                .flatMap(mode -> send(
                        actor, reply, "stop-confirmation", reply.receivedAt().plus(STOP_CONFIRMED_WITHIN)));
    }

    /** The confirmation of a STOP from a shared telephone, which also asks for whom; false where it is not sent. */
    Mono<Boolean> askForWhom(Actor actor, Understood reply, LastSaid last) {
        Instant until = reply.receivedAt().plus(STOP_CONFIRMED_WITHIN);
        return mode(actor)
                .filter(mode -> mode == OptOutMode.SELF_MANAGED
                        && !reply.stopped()
                        && clock.instant().isBefore(until))
                .filterWhen(mode -> templates
                        .find(actor.organization(), FOR_WHOM, Channel.TEXT, last.language())
                        .hasElement())
                .flatMap(mode ->
                        messages.send(actor, NewMessage.answer(reply.id().value(), last.person(), FOR_WHOM, until)))
                .map(planned -> !planned.isEmpty())
                .defaultIfEmpty(false);
    }

    Mono<Void> answerUnlessCarrierDoes(Actor actor, Understood reply, String template) {
        return mode(actor)
                .filter(mode -> mode == OptOutMode.SELF_MANAGED || !reply.carrierWord())
                .flatMap(mode -> answer(actor, reply, template));
    }

    /** Once a day; nothing to who has stopped messages. */
    Mono<Void> somebodyWillRead(Actor actor, Understood reply) {
        if (reply.holders().isEmpty() || reply.stopped()) {
            return Mono.empty();
        }
        return messages.countRecent(
                        actor.organization(), reply.holders().getFirst(), "reply-received", SAME_ANSWER_EVERY)
                .filter(recent -> recent == 0)
                .flatMap(none -> answer(actor, reply, "reply-received"));
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
