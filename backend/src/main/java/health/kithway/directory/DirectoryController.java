package health.kithway.directory;

import health.kithway.contract.provider.AddressJson;
import health.kithway.contract.provider.DirectoryApi;
import health.kithway.contract.provider.LocationJson;
import health.kithway.contract.provider.LocationPageJson;
import health.kithway.contract.provider.ServiceLineJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells practices and scheduling systems where referrals may go. */
@RestController
final class DirectoryController implements DirectoryApi {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Mono<LocationPageJson> listLocations(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .map(Actor::organization)
                .flatMap(organization -> directory
                        .listLocations(organization, Page.after(cursor, LocationId::of), limit)
                        .zipWith(serviceLines(organization), DirectoryController::toJson));
    }

    private Mono<Map<ServiceLineId, ServiceLine>> serviceLines(OrganizationId organization) {
        return directory
                .listServiceLines(organization)
                .map(lines -> lines.stream().collect(Collectors.toMap(ServiceLine::id, Function.identity())));
    }

    private static LocationPageJson toJson(Page<Location> page, Map<ServiceLineId, ServiceLine> lines) {
        Page<LocationJson> items = page.map(location -> toJson(location, lines));
        return new LocationPageJson(items.items(), items.next());
    }

    private static LocationJson toJson(Location location, Map<ServiceLineId, ServiceLine> lines) {
        PostalAddress address = location.address();
        return new LocationJson(
                location.id().value(),
                location.name(),
                location.phoneToDial(),
                new AddressJson(address.street(), null, address.city(), address.state(), address.postalCode(), "US"),
                location.zone().getId(),
                location.hours().en(),
                offered(location, lines));
    }

    private static List<ServiceLineJson> offered(Location location, Map<ServiceLineId, ServiceLine> lines) {
        return lines.values().stream()
                .filter(line -> location.offers(line.id()))
                .map(line ->
                        new ServiceLineJson(line.id().value(), line.publicName().en(), line.sensitive()))
                .sorted(Comparator.comparing(ServiceLineJson::name))
                .toList();
    }
}
