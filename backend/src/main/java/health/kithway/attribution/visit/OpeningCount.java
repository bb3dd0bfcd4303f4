package health.kithway.attribution.visit;

/** How many openings were judged so, by the verdict in force. */
public record OpeningCount(Classification classification, String reason, long openings) {}
