package health.kithway.attribution.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ATT-05, R-ATT-07. */
class VerdictTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
                "Mozilla/5.0 (Linux; Android 11; CUBOT X50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36"
            })
    void aPhoneInAHandIsAPerson(String agent) {
        assertThat(verdict(agent)).isEqualTo(Classification.HUMAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
                "WhatsApp/2.23.20.0",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "Slack-ImgProxy (+https://api.slack.com/robots)",
                "TelegramBot (like TwitterBot)",
                "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
                "LinkedInBot/1.0 (compatible; Mozilla/5.0)",
                "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5",
                "Mozilla/5.0 (compatible; BingPreview/1.0b)",
                "Mozilla/5.0 (compatible; Google-InspectionTool/1.0)",
                "Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots",
                "Mozilla/5.0 (compatible; Applebot/0.1)"
            })
    void aMessengerThatLooksAheadIsAPreview(String agent) {
        assertThat(verdict(agent)).isEqualTo(Classification.PREVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "curl/8.5.0",
                "Wget/1.21",
                "python-requests/2.32",
                "Some Crawler",
                ""
            })
    void aProgramIsNoPerson(String agent) {
        assertThat(verdict(agent)).isEqualTo(Classification.BOT);
    }

    @Test
    void aPrefetchIsAPreviewWhateverTheBrowser() {
        assertThat(Verdict.of(new VisitSignals("Mozilla/5.0 (iPhone)", "prefetch;prerender"))
                        .classification())
                .isEqualTo(Classification.PREVIEW);
    }

    private static Classification verdict(String agent) {
        return Verdict.of(new VisitSignals(agent, null)).classification();
    }
}
