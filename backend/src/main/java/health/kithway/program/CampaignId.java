package health.kithway.program;

import java.util.UUID;

/** Identifies a campaign, under which links are counted together. */
public record CampaignId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
