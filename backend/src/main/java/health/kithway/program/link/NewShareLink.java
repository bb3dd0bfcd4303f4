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
 * @param locationId the location it names; absent, it leads to all of the program's
 * @param mostUses how many referrals it may bring; absent, as many as come
 */
public record NewShareLink(
        ShareLinkId id,
        @Nullable String code,
        ProgramId programId,
        CampaignId campaignId,
        Channel channel,
        @Nullable LocationId locationId,
        @Nullable Instant expiresAt,
        @Nullable Integer mostUses) {}
