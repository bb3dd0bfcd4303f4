package health.kithway.attribution.visit;

import java.time.Instant;

/** One opening of a share link. */
public record Visit(VisitId id, Classification classification, Instant occurredAt) {}
