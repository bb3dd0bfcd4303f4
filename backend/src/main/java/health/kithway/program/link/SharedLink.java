package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What a code led to.
 *
 * @param linkDomain of its organization
 * @param programVersion what visitors see; absent where nothing was published yet
 * @param locationIds where a referral that came by it may go; one means the link names it
 * @param serviceLineIds what for
 * @param providerGroupId whose work it is counted for, if it says
 * @param sharerId whose link it is, if it is somebody's
 * @param landingRevision grows with every change of the organization that its links' pages show
 */
public record SharedLink(
        OrganizationId organization,
        ShareLinkId linkId,
        String code,
        String linkDomain,
        ProgramId programId,
        @Nullable Integer programVersion,
        CampaignId campaignId,
        Channel channel,
        List<LocationId> locationIds,
        List<ServiceLineId> serviceLineIds,
        @Nullable ProviderGroupId providerGroupId,
        @Nullable PersonId sharerId,
        LinkTerms terms,
        ShareLink.State state,
        Instant madeAt,
        long landingRevision) {

    public SharedLink {
        locationIds = List.copyOf(locationIds);
        serviceLineIds = List.copyOf(serviceLineIds);
    }

    /** Whoever came by it, not known by name. */
    public Actor visitor() {
        return Actor.visitor(organization, linkId.value());
    }

    /** An invitation is for one person, on however many devices they open it. */
    public boolean isForOne() {
        return terms.kind() == LinkTerms.Kind.INVITATION;
    }

    public boolean isOpen() {
        return state == ShareLink.State.OPEN;
    }

    /** Itself if it is open; refuses otherwise. */
    public Mono<SharedLink> requireOpen() {
        return isOpen() ? Mono.just(this) : Mono.error(() -> new Refused(new LinkRefused.LinkClosed(state)));
    }
}
