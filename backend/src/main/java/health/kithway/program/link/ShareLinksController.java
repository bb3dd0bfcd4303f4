package health.kithway.program.link;

import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.LinksApi;
import health.kithway.contract.staff.ShareLinkJson;
import health.kithway.contract.staff.ShareLinkPageJson;
import health.kithway.contract.staff.ShareLinkStateJson;
import health.kithway.directory.LocationId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Share links, for staff. */
@RestController
class ShareLinksController implements LinksApi {

    private final ShareLinks links;
    private final LinkAddresses addresses;

    ShareLinksController(ShareLinks links, LinkAddresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    @Override
    public Mono<ShareLinkPageJson> listShareLinks(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor ->
                        links.listShareLinks(actor, ShareLinkFilter.all(), Page.after(cursor, ShareLinkId::of), limit))
                .map(page -> page.map(this::toJson))
                .map(page -> new ShareLinkPageJson(page.items(), page.next()));
    }

    private ShareLinkJson toJson(ShareLink link) {
        LinkDimensions counted = link.counted();
        LocationId location = counted.locationId();
        return new ShareLinkJson(
                link.id().value(),
                link.code(),
                addresses.of(link.linkDomain(), link.code()),
                counted.programId().value(),
                link.programName(),
                counted.campaignId().value(),
                link.campaignName(),
                ChannelJson.valueOf(counted.channel().name()),
                location == null ? null : location.value(),
                ShareLinkStateJson.valueOf(link.state().name()),
                link.terms().expiresAt());
    }
}
