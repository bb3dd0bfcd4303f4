package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A share link to make.
 *
 * @param code what stands in the address; absent, 130 random bits are chosen (R-ATT-01)
 * @param spoken whether it also gets a code for the phone and the desk
 */
public record NewShareLink(
        ShareLinkId id, @Nullable String code, LinkDimensions counted, LinkTerms terms, boolean spoken) {

    /** One without a spoken code. */
    public NewShareLink(
            ShareLinkId id,
            @Nullable String code,
            ProgramId programId,
            CampaignId campaignId,
            Channel channel,
            @Nullable LocationId locationId,
            @Nullable Instant expiresAt,
            @Nullable Integer mostUses) {
        this(
                id,
                code,
                LinkDimensions.of(programId, campaignId, channel).at(locationId),
                new LinkTerms(LinkTerms.Kind.LINK, expiresAt, mostUses),
                false);
    }
}
