package health.kithway.sandbox.demo;

import health.kithway.directory.LocationId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A share link of the demo.
 *
 * @param code fixed, so that the tour and notes can name it: the codes of real links are random
 * @param location the one it names; absent, people choose
 * @param referrals how many it brought in the demo's year
 */
record DemoLink(
        String code,
        CampaignId campaign,
        Channel channel,
        @Nullable LocationId location,
        int referrals) {}
