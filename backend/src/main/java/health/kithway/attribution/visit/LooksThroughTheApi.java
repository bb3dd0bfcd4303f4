package health.kithway.attribution.visit;

import health.kithway.program.link.LinkWatch;
import health.kithway.program.link.SharedLink;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what front ends look at. They know no cookie of ours; what they do with the answer they tell by {@code recordVisit}. */
@Component
final class LooksThroughTheApi implements LinkWatch {

    private final Visits visits;

    LooksThroughTheApi(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Mono<Void> looked(SharedLink link) {
        return Mono.deferContextual(context ->
                visits.look(link, context.get(VisitSignals.class), null).then());
    }
}
