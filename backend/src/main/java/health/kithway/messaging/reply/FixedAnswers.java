package health.kithway.messaging.reply;

import health.kithway.directory.Directory;
import health.kithway.directory.Organization.OptOutMode;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.tenancy.Actor;
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

    private final Messages messages;
    private final Directory directory;

    FixedAnswers(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
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
