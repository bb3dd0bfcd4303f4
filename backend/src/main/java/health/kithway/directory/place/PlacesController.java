package health.kithway.directory.place;

import health.kithway.contract.staff.LocationPageJson;
import health.kithway.contract.staff.NameProviderGroupJson;
import health.kithway.contract.staff.PlacesApi;
import health.kithway.contract.staff.ProviderGroupJson;
import health.kithway.contract.staff.ProviderGroupsJson;
import health.kithway.contract.staff.ServiceLinesJson;
import health.kithway.directory.Directory;
import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroup;
import health.kithway.directory.ProviderGroupId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.IdempotentRequests.Request;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Locations, service lines and provider groups, for staff. */
@RestController
class PlacesController implements PlacesApi {

    private final Directory directory;
    private final Ids ids;
    private final IdempotentRequests requests;

    PlacesController(Directory directory, Ids ids, IdempotentRequests requests) {
        this.directory = directory;
        this.ids = ids;
        this.requests = requests;
    }

    @Override
    public Mono<LocationPageJson> listLocations(@Nullable String cursor, Integer limit) {
        return organization()
                .flatMap(organization -> directory
                        .listLocations(organization, Page.after(cursor, LocationId::of), limit)
                        .zipWith(directory.listServiceLines(organization), PlaceJsonMapping::toJson));
    }

    @Override
    public Mono<ServiceLinesJson> listServiceLines() {
        return organization()
                .flatMap(directory::listServiceLines)
                .map(lines -> new ServiceLinesJson(
                        lines.stream().map(PlaceJsonMapping::toJson).toList()));
    }

    @Override
    public Mono<ProviderGroupsJson> listProviderGroups() {
        return organization()
                .flatMap(directory::listProviderGroups)
                .map(groups -> new ProviderGroupsJson(
                        groups.stream().map(PlaceJsonMapping::toJson).toList()));
    }

    @Override
    public Mono<ProviderGroupJson> addProviderGroup(String idempotencyKey, NameProviderGroupJson body) {
        Request request = new Request("addProviderGroup", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(actor, request, ProviderGroupJson.class, () -> {
                    ProviderGroup group = new ProviderGroup(new ProviderGroupId(ids.next()), body.name());
                    return directory.addProviderGroup(actor, group).thenReturn(PlaceJsonMapping.toJson(group));
                }));
    }

    @Override
    public Mono<ProviderGroupJson> renameProviderGroup(UUID providerGroupId, NameProviderGroupJson body) {
        ProviderGroup renamed = new ProviderGroup(new ProviderGroupId(providerGroupId), body.name());
        return Actor.current()
                .flatMap(actor -> directory.renameProviderGroup(actor, renamed))
                .thenReturn(PlaceJsonMapping.toJson(renamed));
    }

    private static Mono<OrganizationId> organization() {
        return Actor.current().map(Actor::organization);
    }
}
