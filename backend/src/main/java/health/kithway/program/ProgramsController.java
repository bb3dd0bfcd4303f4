package health.kithway.program;

import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.ProgramJson;
import health.kithway.contract.staff.ProgramKindJson;
import health.kithway.contract.staff.ProgramPageJson;
import health.kithway.contract.staff.ProgramStateJson;
import health.kithway.contract.staff.ProgramsApi;
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

/** Programs and share links, for staff. */
@RestController
class ProgramsController implements ProgramsApi {

    private final Programs programs;
    private final ShareLinks links;
    private final String publicUrl;

    ProgramsController(Programs programs, ShareLinks links, @Value("${kithway.public-url}") String publicUrl) {
        this.programs = programs;
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @Override
    public Mono<ProgramPageJson> listPrograms(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> programs.listPrograms(actor, Page.after(cursor, ProgramId::of), limit))
                .map(page -> page.map(ProgramsController::toJson))
                .map(page -> new ProgramPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<ShareLinkPageJson> listShareLinks(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> links.listShareLinks(actor, Page.after(cursor, ShareLinkId::of), limit))
                .map(page -> page.map(this::toJson))
                .map(page -> new ShareLinkPageJson(page.items(), page.next()));
    }

    private static ProgramJson toJson(Program program) {
        return new ProgramJson(
                program.id().value(),
                program.name(),
                ProgramKindJson.valueOf(program.kind().name()),
                ProgramStateJson.valueOf(program.state().name()),
                program.version(),
                program.publishedAt());
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
