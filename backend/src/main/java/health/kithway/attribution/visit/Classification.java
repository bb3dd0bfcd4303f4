package health.kithway.attribution.visit;

/** Who opened a link. Only HUMAN counts. */
public enum Classification {
    /** Pressed the button on the page. */
    HUMAN,
    /** A messenger or a browser that looked ahead, or somebody who looked and pressed nothing. */
    PREVIEW,
    BOT,
    /** What examines links for safety, and looks like a browser. */
    SCANNER,
    /** Somebody who was counted already. */
    DUPLICATE,
    /** The organization's own people, trying a link out. */
    STAFF
}
