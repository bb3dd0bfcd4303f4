package health.kithway.attribution;

import health.kithway.attribution.visit.VisitId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinkId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a referral is attributed to, under which model and version: a share link with its program and campaign, or a practice.
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
        Instant creditedAt) {

    static final String LAST_TOUCH = "LAST_TOUCH";
    static final int LAST_TOUCH_VERSION = 1;
    static final int ALL = 10_000;
}
