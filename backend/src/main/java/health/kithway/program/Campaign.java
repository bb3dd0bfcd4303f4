package health.kithway.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What links are counted under. A campaign belongs to its program, not to a version of it.
 *
 * @param closedAt since when no new links are made for it; links that are out keep counting
 */
public record Campaign(CampaignId id, String name, @Nullable Instant closedAt) {}
