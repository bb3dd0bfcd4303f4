package health.kithway.routing;

import health.kithway.contract.staff.RouteJson;
import health.kithway.contract.staff.RoutingApi;
import health.kithway.directory.Directory;
import health.kithway.directory.Payers;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells staff why referrals are where they are. */
@RestController
final class RoutingController implements RoutingApi {

    private final Routing routing;
    private final Directory directory;
    private final Payers payers;

    RoutingController(Routing routing, Directory directory, Payers payers) {
        this.routing = routing;
        this.directory = directory;
        this.payers = payers;
    }

    @Override
    public Mono<RouteJson> getRoute(UUID referralId) {
        return Actor.current()
                .flatMap(actor ->
                        routing.why(actor, referralId).zipWith(names(actor.organization()), RouteJsonMapping::toJson));
    }

    private Mono<RouteJsonMapping.Names> names(OrganizationId organization) {
        return directory
                .listLocations(organization)
                .flatMap(locations ->
                        payers.listPayers(organization).map(known -> RouteJsonMapping.Names.of(locations, known)));
    }
}
