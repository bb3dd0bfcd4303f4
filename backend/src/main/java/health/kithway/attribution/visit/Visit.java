package health.kithway.attribution.visit;

import health.kithway.program.link.ShareLinkId;
import java.time.Instant;

/**
 * A person's step that was claimed, as it is judged now.
 *
 * @param reason fixed word: why it was judged so
 */
public record Visit(
        VisitId id,
        ShareLinkId shareLinkId,
        Classification classification,
        String reason,
        Instant occurredAt,
        Instant recordedAt) {}
