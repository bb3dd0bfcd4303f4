package health.kithway.attribution.credit;

import health.kithway.attribution.visit.VisitId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinkId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a referral is attributed to above all, under which model and version: the principal touch of the credit in force.
 *
 * @param basisPoints the share of this touch; all of a referral's touches add up to 10,000
 */
public record Credit(
        String model,
        int modelVersion,
        @Nullable ShareLinkId shareLinkId,
        @Nullable String shareLinkCode,
        @Nullable ProgramId programId,
        @Nullable CampaignId campaignId,
        @Nullable String campaignName,
        Channel channel,
        @Nullable VisitId visitId,
        @Nullable UUID practiceId,
        int basisPoints,
        Instant creditedAt) {}
