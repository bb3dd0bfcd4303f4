package health.kithway.attribution;

import java.time.Instant;

/** One opening of a share link. */
public record Visit(VisitId id, Classification classification, Instant occurredAt) {}
