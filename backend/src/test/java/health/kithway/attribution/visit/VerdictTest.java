package health.kithway.attribution.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Linux; Android 16; Pixel 10 Pro XL; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/146.0.7680.174 Mobile Safari/537.36 MetaIAB Facebook",
                "Mozilla/5.0 (Linux; Android 15; CPH2557 Build/AP3A.240617.008; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.142 Mobile Safari/537.36 Instagram 406.0.0.58.159 Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/465.0;FBDV/iPhone14,5]"
            })
    void aBrowserInsideAnAppIsAPersonWhateverTheListSays(String agent) {
        assertThat(verdict(agent)).isEqualTo(Classification.HUMAN);
    }

    @Test
    void aPrefetchIsAPreviewWhateverTheBrowser() {
        assertThat(Verdict.of(Set.of(Sign.POST, Sign.PREFETCH)).classification())
                .isEqualTo(Classification.PREVIEW);
        assertThat(new VisitSignals(null, "prefetch;prerender", HttpMethod.GET, false, new byte[0]).isPrefetch())
                .isTrue();
    }

    @Test
    void whatExaminesLinksIsAScanner() {
        assertThat(verdict("Mozilla/5.0 (compatible; CensysInspect/1.1; +https://about.censys.io/)"))
                .isEqualTo(Classification.SCANNER);
    }

    @Test
    void onlyAPressCountsAndOnlyOnce() {
        assertThat(Verdict.of(Set.of()).classification()).isEqualTo(Classification.PREVIEW);
        assertThat(Verdict.of(Set.of(Sign.HEAD)).classification()).isEqualTo(Classification.BOT);
        assertThat(Verdict.of(Set.of(Sign.POST)).classification()).isEqualTo(Classification.HUMAN);
        assertThat(Verdict.of(Set.of(Sign.POST, Sign.SAME_BROWSER)).classification())
                .isEqualTo(Classification.DUPLICATE);
        assertThat(Verdict.of(Set.of(Sign.POST, Sign.CROSS_SITE)).classification())
                .isEqualTo(Classification.BOT);
    }

    /** Known names in a microsecond or so: the list must not cost more than the rest of an opening. */
    @Test
    void everyNameOfTheListIsKnown() throws IOException {
        for (String line : new ClassPathResource("attribution/crawlers.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(text -> !text.startsWith("#"))
                .toList()) {
            String pattern = line.substring(line.indexOf(' ') + 1);
            String plain = pattern.replaceFirst("^\\^", "").replaceAll("\\\\([^A-Za-z0-9])", "$1");
            if (!pattern.matches(".*[\\[\\](){}|*+?$].*") && !plain.contains("\\")) {
                assertThat(CRAWLERS.recognize(plain)).as(pattern).isNotNull();
            }
        }
    }

    private static final Crawlers CRAWLERS = new Crawlers();

    private static Classification verdict(String agent) {
        Set<Sign> signs = EnumSet.of(Sign.POST);
        Sign known = CRAWLERS.recognize(agent);
        if (known != null) {
            signs.add(known);
        }
        return Verdict.of(signs).classification();
    }
}
