package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Pace;
import health.kithway.messaging.carrier.Sighting;
import health.kithway.messaging.wording.Segments;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks carriers, outside of any transaction; whatever goes wrong there is an answer too. */
@Component
final class Outward {

    private static final Logger log = LoggerFactory.getLogger(Outward.class);

    private final List<Carrier> carriers;
    private final Pace pace;

    Outward(List<Carrier> carriers, Pace pace) {
        this.carriers = List.copyOf(carriers);
        this.pace = pace;
    }

    Mono<HandOver> handOver(OrganizationId organization, Gate.Hand hand) {
        Outgoing outgoing = hand.outgoing();
        return pace.correct(organization, outgoing.from().id(), longer(hand))
                .then(Mono.defer(() -> carrierOf(hand.channel()).handOver(outgoing)))
                .onErrorResume(failure -> {
                    log.warn(
                            "Handing over {} failed: {}",
                            outgoing,
                            failure.getClass().getSimpleName());
                    return Mono.just(new HandOver.Uncertain("FAILED_WHILE_ASKING"));
                });
    }

    /** By how many segments it became longer, with its values filled in, than was reckoned when it was claimed. */
    private static int longer(Gate.Hand hand) {
        return hand.channel() == Channel.TEXT
                ? Segments.of(hand.outgoing().body()).count() - hand.segments()
                : 0;
    }

    Mono<Sighting> lookFor(Gate.Seek seek) {
        return carrierOf(seek.channel()).lookFor(seek.wanted()).onErrorReturn(new Sighting.CannotTell());
    }

    private Carrier carrierOf(Channel channel) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No carrier for " + channel));
    }
}
