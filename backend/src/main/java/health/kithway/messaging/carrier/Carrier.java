package health.kithway.messaging.carrier;

import health.kithway.consent.Channel;
import reactor.core.publisher.Mono;

/** Takes messages of one channel out of the building. */
public interface Carrier {

    Channel channel();

    /**
     * One attempt, never repeated by itself; called outside of any transaction. Every way to fail is a {@link HandOver}: an
     * error signal counts as uncertain.
     */
    Mono<HandOver> handOver(Outgoing outgoing);

    /** Looks for a message that nobody saw the end of; called outside of any transaction. A carrier that keeps no list cannot tell. */
    default Mono<Sighting> lookFor(Sighting.Wanted wanted) {
        return Mono.just(new Sighting.CannotTell());
    }

    /**
     * Has the carrier forget the words of a message that has ended (R-TWI-14); called outside of any transaction. True once it
     * has, or where it keeps none; false to be asked again later, never an error.
     */
    default Mono<Boolean> forget(String carrierId) {
        return Mono.just(true);
    }
}
