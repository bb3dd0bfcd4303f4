package health.kithway.attribution.visit;

import org.jspecify.annotations.Nullable;

/** What could be seen of an opening, as fixed words: enough to judge it again later, and nothing of who it was. */
enum Sign {
    /** Only asked whether the page is there. */
    HEAD,
    /** A person's step: the page's button, or a front end that was told. */
    POST,
    /** A browser that looked ahead. */
    PREFETCH,
    /** Called itself something that fetches a preview for a chat. */
    PREVIEW_AGENT,
    /** Called itself something that goes through the web. */
    CRAWLER_AGENT,
    /** Called itself something that looks for weaknesses. */
    SCANNER_AGENT,
    /** Called itself nothing. */
    NO_AGENT,
    /** Followed the link that no person sees. */
    HONEYPOT,
    /** Less than three seconds after the link was handed to somebody (R-ATT-08). */
    TOO_SOON,
    /** The button of another site's page. */
    CROSS_SITE,
    /** The link was paused, used up, expired or revoked. */
    CLOSED,
    /** This browser pressed the same link's button before. */
    SAME_BROWSER,
    /** A browser in which staff looked at a program before it was published. */
    STAFF;

    /** The words of the list of crawlers; an unknown one fails loudly. */
    static Sign ofAgent(String word) {
        return switch (word) {
            case "preview" -> PREVIEW_AGENT;
            case "scanner" -> SCANNER_AGENT;
            case "crawler" -> CRAWLER_AGENT;
            default -> throw new IllegalArgumentException(word + " is not preview, scanner or crawler");
        };
    }

    static Sign stronger(@Nullable Sign one, Sign other) {
        return one == PREVIEW_AGENT || (one == SCANNER_AGENT && other == CRAWLER_AGENT) ? one : other;
    }
}
