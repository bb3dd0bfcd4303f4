package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * What a link is counted by. None of it can be read from the link's address.
 *
 * @param locationId the location it names; absent, it leads to all of the program's
 * @param serviceLineId the service line it names; absent, it is for all of the program's
 * @param providerGroupId whose work it is counted for
 * @param sharerId whose link it is; who is behind the id is known to {@code person} alone
 */
public record LinkDimensions(
        ProgramId programId,
        CampaignId campaignId,
        Channel channel,
        @Nullable LocationId locationId,
        @Nullable ServiceLineId serviceLineId,
        @Nullable ProviderGroupId providerGroupId,
        @Nullable PersonId sharerId) {

    public static LinkDimensions of(ProgramId program, CampaignId campaign, Channel channel) {
        return new LinkDimensions(program, campaign, channel, null, null, null, null);
    }

    public LinkDimensions at(@Nullable LocationId location) {
        return new LinkDimensions(programId, campaignId, channel, location, serviceLineId, providerGroupId, sharerId);
    }

    public LinkDimensions sharedBy(PersonId sharer) {
        return new LinkDimensions(programId, campaignId, channel, locationId, serviceLineId, providerGroupId, sharer);
    }
}
