package health.kithway.messaging.reply;

import health.kithway.consent.Channel;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.job.Jobs;
import health.kithway.messaging.LastSaid;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A STOP from a telephone of several people: it is closed for all of them at once, and the confirmation asks, once, whether only the
 * reader of our last message was meant (R-TCPA-12). No name is said. Silence means all.
 */
@Component
final class SharedStops {

    private static final Duration OPEN = Duration.ofMinutes(5);

    private final StopQuestionTable table;
    private final FixedAnswers answers;
    private final Suppressions suppressions;
    private final Endings endings;
    private final Jobs jobs;
    private final Clock clock;

    SharedStops(
            StopQuestionTable table,
            FixedAnswers answers,
            Suppressions suppressions,
            Endings endings,
            Jobs jobs,
            Clock clock) {
        this.table = table;
        this.answers = answers;
        this.suppressions = suppressions;
        this.endings = endings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** False where nobody can be told apart, or nothing may be asked; then the STOP is for all, and still to be confirmed. */
    Mono<Boolean> ask(Actor actor, Understood stop, @Nullable LastSaid last) {
        if (last == null
                || last.answer()
                || stop.holders().size() < 2
                || stop.meaning().urgent()) {
            return Mono.just(false);
        }
        return answers.askForWhom(actor, stop, last)
                .flatMap(asked -> asked ? wait(actor, stop, last.person()).thenReturn(true) : Mono.just(false));
    }

    /** The others' plans wait as long as they may be meant: meanwhile the closed telephone lets nothing out. */
    private Mono<Void> wait(Actor actor, Understood stop, PersonId person) {
        Instant until = clock.instant().plus(OPEN);
        StopForAll.Due silence = new StopForAll.Due(
                stop.id().value(),
                others(stop, person).stream().map(PersonId::value).toList());
        return endings.end(actor, List.of(person), stop.addressIndex())
                .then(Mono.defer(() -> table.insert(actor.organization(), stop, person, until)))
                .then(Mono.defer(() -> jobs.later(
                        actor.organization(), StopForAll.KIND, stop.id().value(), silence, until)));
    }

    /** One person was meant. Nothing is answered: there is one confirmation in all. */
    Mono<Void> meantOne(Actor actor, Understood reply) {
        return table.findOpen(actor.organization(), reply.addressIndex())
                .flatMap(open -> table.settle(
                        actor.organization(), open.replyId(), reply.id().value()))
                .flatMap(stop -> suppressions.stopMeantOne(
                        actor, Channel.TEXT, reply.addressIndex(), others(reply, stop.personId())));
    }

    private static List<PersonId> others(Understood reply, PersonId person) {
        return reply.holders().stream().filter(holder -> !holder.equals(person)).toList();
    }
}
