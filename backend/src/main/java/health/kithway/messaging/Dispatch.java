package health.kithway.messaging;

import health.kithway.tenancy.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does what is to be done with one message: the hand-over is recorded first, the carrier is asked outside of any transaction, its answer is kept. */
@Component
final class Dispatch {

    private final Gate gate;
    private final Outward outward;
    private final Settling settling;
    private final Lookout lookout;
    private final MessageCounters counters;

    Dispatch(Gate gate, Outward outward, Settling settling, Lookout lookout, MessageCounters counters) {
        this.gate = gate;
        this.outward = outward;
        this.settling = settling;
        this.lookout = lookout;
        this.counters = counters;
    }

    Mono<Void> handle(Actor actor, MessageId id) {
        return gate.pass(actor, id).flatMap(step -> switch (step) {
            case Gate.Nothing(MessageState became) -> Mono.fromRunnable(() -> counters.count(became));
            case Gate.Wait wait -> Mono.empty();
            case Gate.Hand hand ->
                outward.handOver(actor.organization(), hand)
                        .flatMap(answer -> settling.settle(actor, id, hand, answer));
            case Gate.Seek seek -> outward.lookFor(seek).flatMap(sighting -> lookout.settle(actor, id, sighting));
            case Gate.Unfindable nobody -> lookout.giveUp(actor, id);
        });
    }
}
