package health.kithway.program.link;

import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.LinksApi;
import health.kithway.contract.staff.ShareLinkJson;
import health.kithway.contract.staff.ShareLinkPageJson;
import health.kithway.contract.staff.ShareLinkStateJson;
import health.kithway.directory.LocationId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Share links, for staff. */
@RestController
class ShareLinksController implements LinksApi {

    private final ShareLinks links;
    private final String publicUrl;

    ShareLinksController(ShareLinks links, @Value("${kithway.public-url}") String publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @Override
    public Mono<ShareLinkPageJson> listShareLinks(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> links.listShareLinks(actor, Page.after(cursor, ShareLinkId::of), limit))
                .map(page -> page.map(this::toJson))
                .map(page -> new ShareLinkPageJson(page.items(), page.next()));
    }

    private ShareLinkJson toJson(ShareLink link) {
        LocationId location = link.locationId();
        return new ShareLinkJson(
                link.id().value(),
                link.code(),
                URI.create(publicUrl + "/r/" + link.code()),
                link.programId().value(),
                link.programName(),
                link.campaignId().value(),
                link.campaignName(),
                ChannelJson.valueOf(link.channel().name()),
                location == null ? null : location.value(),
                ShareLinkStateJson.valueOf(link.state().name()),
                link.expiresAt());
    }
}
