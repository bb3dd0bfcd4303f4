package health.kithway.attribution.visit;

import java.util.Set;

/**
 * How an opening is judged, and why (R-ATT-05..08). Pure: the same signs make the same verdict, so that what is kept can be judged
 * again.
 *
 * @param reason fixed word; never a part of what the visitor sent
 */
record Verdict(Classification classification, String reason) {

    /** Of these rules; a change of them is a new version. Version 1 knew posts only. */
    static final int VERSION = 2;

    /** The visit was counted before, by a request that was repeated or by another device that holds the invitation. */
    static final String REPEATED = "repeated";

    static Verdict of(Set<Sign> signs) {
        if (signs.contains(Sign.STAFF)) return new Verdict(Classification.STAFF, "staff");
        if (signs.contains(Sign.PREVIEW_AGENT)) return new Verdict(Classification.PREVIEW, "preview-agent");
        if (signs.contains(Sign.SCANNER_AGENT)) return new Verdict(Classification.SCANNER, "scanner-agent");
        if (signs.contains(Sign.CRAWLER_AGENT)) return new Verdict(Classification.BOT, "bot-agent");
        if (signs.contains(Sign.NO_AGENT)) return new Verdict(Classification.BOT, "no-user-agent");
        if (signs.contains(Sign.PREFETCH)) return new Verdict(Classification.PREVIEW, "prefetch");
        if (signs.contains(Sign.HONEYPOT)) return new Verdict(Classification.SCANNER, "honeypot");
        if (signs.contains(Sign.TOO_SOON)) return new Verdict(Classification.SCANNER, "too-soon");
        // No browser in a hand asks for the head of a page.
        if (signs.contains(Sign.HEAD)) return new Verdict(Classification.BOT, "head");
        return signs.contains(Sign.POST) ? ofPress(signs) : looked(signs);
    }

    private static Verdict ofPress(Set<Sign> signs) {
        if (signs.contains(Sign.CROSS_SITE)) return new Verdict(Classification.BOT, "cross-site");
        if (signs.contains(Sign.SAME_BROWSER)) return new Verdict(Classification.DUPLICATE, "same-browser");
        return new Verdict(Classification.HUMAN, "pressed");
    }

    private static Verdict looked(Set<Sign> signs) {
        return new Verdict(Classification.PREVIEW, signs.contains(Sign.CLOSED) ? "closed-link" : "looked");
    }

    boolean counts() {
        return classification == Classification.HUMAN;
    }
}
