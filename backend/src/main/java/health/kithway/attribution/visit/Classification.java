package health.kithway.attribution.visit;

/** Who opened a link. Only HUMAN counts. */
public enum Classification {
    HUMAN,
    /** A messenger or a browser that looked ahead. */
    PREVIEW,
    BOT
}
