package health.kithway.attribution;

import health.kithway.attribution.visit.VisitSignals;
import health.kithway.attribution.visit.Visits;
import health.kithway.contract.publics.AttributionApi;
import health.kithway.contract.publics.VisitJson;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.IdempotentRequests;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Visits, told by front ends when a person pressed the first button. */
@RestController
class AttributionController implements AttributionApi {

    private final ShareLinks links;
    private final Visits visits;
    private final IdempotentRequests requests;

    AttributionController(ShareLinks links, Visits visits, IdempotentRequests requests) {
        this.links = links;
        this.visits = visits;
        this.requests = requests;
    }

    @Override
    public Mono<VisitJson> recordVisit(String code, String idempotencyKey) {
        return Mono.deferContextual(context ->
                links.get(code).flatMap(link -> once(link, idempotencyKey, context.get(VisitSignals.class))));
    }

    private Mono<VisitJson> once(SharedLink link, String key, VisitSignals signals) {
        return requests.once(
                link.visitor(),
                new IdempotentRequests.Request("recordVisit", key, link.linkId()),
                VisitJson.class,
                () -> visits.record(link, signals).map(visit -> new VisitJson(visit.value())));
    }
}
