package health.kithway.directory.place;

import health.kithway.contract.staff.AddressJson;
import health.kithway.contract.staff.LocationJson;
import health.kithway.contract.staff.LocationPageJson;
import health.kithway.contract.staff.ProviderGroupJson;
import health.kithway.contract.staff.ServiceLineJson;
import health.kithway.directory.Location;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.ProviderGroup;
import health.kithway.directory.ServiceLine;
import health.kithway.tenancy.Page;
import java.util.Comparator;
import java.util.List;

/** Places between the contract's words and ours. */
final class PlaceJsonMapping {

    private PlaceJsonMapping() {}

    static LocationPageJson toJson(Page<Location> page, List<ServiceLine> lines) {
        Page<LocationJson> items = page.map(location -> toJson(location, lines));
        return new LocationPageJson(items.items(), items.next());
    }

    static ServiceLineJson toJson(ServiceLine line) {
        return new ServiceLineJson(line.id().value(), line.publicName().en(), line.sensitive());
    }

    static ProviderGroupJson toJson(ProviderGroup group) {
        return new ProviderGroupJson(group.id().value(), group.name());
    }

    private static LocationJson toJson(Location location, List<ServiceLine> lines) {
        PostalAddress address = location.address();
        return new LocationJson(
                location.id().value(),
                location.name(),
                location.phoneToDial(),
                new AddressJson(address.street(), null, address.city(), address.state(), address.postalCode(), "US"),
                location.zone().getId(),
                location.hours().en(),
                lines.stream()
                        .filter(line -> location.offers(line.id()))
                        .map(PlaceJsonMapping::toJson)
                        .sorted(Comparator.comparing(ServiceLineJson::name))
                        .toList());
    }
}
