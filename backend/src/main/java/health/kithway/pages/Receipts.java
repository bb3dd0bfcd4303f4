package health.kithway.pages;

import health.kithway.directory.Directory;
import health.kithway.directory.Location;
import health.kithway.pages.Draft.Reach;
import health.kithway.pages.Draft.Sent;
import health.kithway.referral.Referral;
import health.kithway.routing.Routing;
import health.kithway.tenancy.OrganizationId;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a phone keeps of a request that was sent: where it went, which may be a place the link does not name, and what comes next. */
@Component
final class Receipts {

    private final Directory directory;
    private final Routing routing;

    Receipts(Directory directory, Routing routing) {
        this.directory = directory;
        this.routing = routing;
    }

    Mono<Sent> of(Journey journey, Referral referral) {
        OrganizationId organization = journey.landing().link().organization();
        Reach reach = Objects.requireNonNull(journey.answered().answers().reach());
        return directory
                .getLocation(organization, referral.locationId())
                .flatMap(place -> routing.findHandover(
                                organization, referral.id().value())
                        .map(booking -> new Sent(
                                referral.reference(),
                                place.id(),
                                place.name(),
                                place.phone(),
                                reach.phone().isEmpty(),
                                referral.serviceLineId() == null,
                                booking)));
    }

    /** Where a request went; before it is sent, the first place there is. */
    Mono<Location> place(Journey journey) {
        Sent sent = journey.answered().sent();
        return sent == null
                ? Mono.just(journey.landing().places().getFirst().location())
                : directory.getLocation(journey.landing().link().organization(), sent.location());
    }
}
