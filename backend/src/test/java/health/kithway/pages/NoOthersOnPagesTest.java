package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.pages.Gallery.Exhibit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody else learns that somebody opened a page: whatever a browser fetches by itself, it fetches from us. */
@Tag("R-SEC-07")
class NoOthersOnPagesTest {

    /** What a browser asks for without anybody pressing anything. */
    private static final Pattern FETCHED =
            Pattern.compile("<(?:script|img|link|iframe|source|video|audio|embed|object|form|meta|use)\\b[^>]*?\\b"
                    + "(?:src|srcset|href|action|data|poster|xlink:href)=\"([^\"]*)\"");

    private static final Pattern STYLED = Pattern.compile("url\\(|@import|http-equiv=\"refresh\"");
    private static final Pattern OURS = Pattern.compile("(?!//)[/?#].*|[a-z0-9-]*(/[a-z0-9-]+)*(\\?.*)?");

    private final Gallery gallery = new Gallery();

    @Test
    void everyPageInEveryStateFetchesFromNobodyElse() {
        List<Exhibit> pages = Gallery.all();
        for (Exhibit page : pages) {
            String html = gallery.render(page);
            assertThat(FETCHED.matcher(html).results().map(found -> found.group(1)))
                    .as(page.name())
                    .isNotEmpty()
                    .allMatch(address -> OURS.matcher(address).matches());
            assertThat(STYLED.matcher(html).find()).as(page.name()).isFalse();
        }
        assertThat(pages).hasSizeGreaterThan(100);
    }

    @Test
    void aFontFromElsewhereWouldBeSeen() {
        String html =
                "<link rel=\"stylesheet\" href=\"https://fonts.example/css\"><img alt=\"\" src=\"//pixel.example/1.gif\">";
        assertThat(FETCHED.matcher(html).results().map((MatchResult found) -> found.group(1)))
                .hasSize(2)
                .noneMatch(address -> OURS.matcher(address).matches());
    }
}
