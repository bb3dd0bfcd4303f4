package health.kithway.routing;

import health.kithway.directory.Directory;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.problem.Refused;
import health.kithway.routing.rule.Facts;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The places a referral may go to, and the facts that choose among them. The ZIP code ends here. */
@Component
final class Candidates {

    private final Directory directory;
    private final ZipCodes zips;

    Candidates(Directory directory, ZipCodes zips) {
        this.directory = directory;
        this.zips = zips;
    }

    /** @param places by name; at least one */
    record Considered(List<Location> places, Facts facts) {}

    Mono<Considered> consider(OrganizationId organization, Wish wish) {
        return directory
                .listLocations(organization)
                .map(all -> all.stream()
                        .filter(place ->
                                wish.allowed().isEmpty() || wish.allowed().contains(place.id()))
                        .toList())
                .filter(places -> !places.isEmpty())
                .switchIfEmpty(Mono.error(() -> new Refused(new RoutingRefused.NoPlace())))
                .map(places -> new Considered(places, facts(wish, places)));
    }

    private Facts facts(Wish wish, List<Location> places) {
        Asked asked = wish.asked();
        return new Facts(
                asked.serviceLineId(),
                asked.locationId(),
                asked.coverage(),
                wish.language(),
                wish.age(),
                zips.distances(asked.zip(), places));
    }

    /** Also one that was not considered: a fallback may lead elsewhere. */
    Mono<Location> get(OrganizationId organization, LocationId location) {
        return directory.getLocation(organization, location);
    }
}
