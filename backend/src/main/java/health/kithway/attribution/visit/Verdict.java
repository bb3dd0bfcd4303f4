package health.kithway.attribution.visit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a visit is classified, and why.
 *
 * @param reason fixed word; never a part of what the visitor sent
 */
record Verdict(Classification classification, String reason) {

    /** Those that fetch a preview for a chat (R-ATT-05). Applebot and Facebot are named because they end in the word bot. */
    private static final Pattern PREVIEWS = Pattern.compile(
            "facebookexternalhit|facebot|twitterbot|whatsapp/|slackbot|slack-imgproxy|telegrambot|discordbot|linkedinbot"
                    + "|skypeuripreview|bingpreview|google-inspectiontool|snap url preview|applebot|mattermost-bot"
                    + "|embedly|iframely|viber|pinterestbot|redditbot");

    /** Crawlers, and programs that no person holds in a hand. A Cubot is a telephone. */
    private static final Pattern BOTS = Pattern.compile("(?<!cu)bot\\b|(?<!cu)bot/|crawler|spider|scrapy|^curl/|^wget/"
            + "|python-requests|python-urllib|go-http-client|libwww-perl|chrome-lighthouse");

    static Verdict of(VisitSignals signals) {
        String purpose = lower(signals.purpose());
        if (purpose.contains("prefetch") || purpose.contains("preview") || purpose.contains("prerender")) {
            return new Verdict(Classification.PREVIEW, "prefetch");
        }
        String agent = lower(signals.userAgent());
        if (agent.isBlank()) {
            return new Verdict(Classification.BOT, "no-user-agent");
        }
        if (PREVIEWS.matcher(agent).find()) {
            return new Verdict(Classification.PREVIEW, "preview-agent");
        }
        return BOTS.matcher(agent).find()
                ? new Verdict(Classification.BOT, "bot-agent")
                : new Verdict(Classification.HUMAN, "posted");
    }

    private static String lower(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }
}
