package health.kithway.attribution.visit;

import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.link.ShareLinkId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which openings are wanted; absent means all.
 *
 * @param day at the organization
 * @param classification by the verdict in force
 */
public record OpeningFilter(
        @Nullable ShareLinkId link,
        @Nullable CampaignId campaign,
        @Nullable Channel channel,
        @Nullable LocalDate day,
        @Nullable Classification classification) {}
