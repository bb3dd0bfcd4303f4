package health.kithway.attribution;

import health.kithway.attribution.visit.Pressing;
import health.kithway.attribution.visit.VisitSignals;
import health.kithway.attribution.visit.Visits;
import health.kithway.contract.publics.AttributionApi;
import health.kithway.contract.publics.VisitJson;
import health.kithway.program.link.ShareLinks;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Visits, told by front ends when a person pressed the first button. */
@RestController
class AttributionController implements AttributionApi {

    private final ShareLinks links;
    private final Visits visits;

    AttributionController(ShareLinks links, Visits visits) {
        this.links = links;
        this.visits = visits;
    }

    /** The key names the visit, so a repetition is answered alike for ever and is kept as what it is: an opening that repeats. */
    @Override
    public Mono<VisitJson> recordVisit(String code, String idempotencyKey) {
        return Mono.deferContextual(context -> links.get(code)
                .flatMap(link -> visits.press(
                        link,
                        new Pressing(context.get(VisitSignals.class), visits.visitOf(link, idempotencyKey), null)))
                .map(visit -> new VisitJson(visit.value())));
    }
}
