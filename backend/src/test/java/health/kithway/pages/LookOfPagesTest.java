package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import health.kithway.pages.Gallery.Exhibit;
import health.kithway.testkit.Chromium;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and state in a real browser under the real content security policy, in both languages. */
@EnabledIf("health.kithway.testkit.Chromium#isHere")
class LookOfPagesTest {

    private static final List<String> complaints = new ArrayList<>();

    private static GalleryServer server;
    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void open() throws IOException {
        server = new GalleryServer();
        chromium = new Chromium();
        page = chromium.phone(true).newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    static List<Exhibit> pages() {
        return Gallery.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoBarriersAndFitsASmallPhone(Exhibit exhibit) {
        String name = Gallery.file(exhibit);
        complaints.clear();
        page.setViewportSize(390, 844);
        page.navigate(server.url(exhibit));
        Chromium.picture(page, name);
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
        assertThat(complaints).as("console").isEmpty();
        assertThat(page.evaluate("document.compatMode")).isEqualTo("CSS1Compat");
        page.setViewportSize(320, 640);
        Chromium.picture(page, name + ".320");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width at 320 px")
                .isEqualTo(320);
    }

    @Test
    void theErrorSummaryTakesTheFocusWithoutAScript() {
        Exhibit wrong = pages().stream()
                .filter(exhibit -> exhibit.name().equals("reach-wrong"))
                .findFirst()
                .orElseThrow();
        try (BrowserContext scriptless = chromium.phone(false)) {
            Page reader = scriptless.newPage();
            reader.navigate(server.url(wrong));
            assertThat(reader.locator(".kw-error-summary:focus").count()).isEqualTo(1);
            reader.locator(".kw-error-summary a").first().click();
            assertThat(reader.url()).endsWith("#firstName");
            assertThat(reader.title()).startsWith("Error:");
        }
    }
}
