package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import health.kithway.pages.Gallery.Exhibit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a real browser under the real content security policy, in both languages. With -Dkithway.pictures=true it leaves pictures in target/pages. */
@EnabledIf("chromiumIsHere")
class LookOfPagesTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/pages");

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> complaints = new ArrayList<>();

    private static GalleryServer server;
    private static Playwright playwright;
    private static Browser browser;
    private static Page phone;

    static boolean chromiumIsHere() {
        boolean here = Files.isExecutable(CHROMIUM);
        if (!here && System.getenv("CI") != null)
            throw new IllegalStateException("No Chromium: apt-get install chromium");
        if (!here) System.err.println("NO CHROMIUM AT " + CHROMIUM + ": the pages were not looked at.");
        return here;
    }

    @BeforeAll
    static void open() throws IOException {
        server = new GalleryServer();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-quic",
                                "--no-first-run")));
        phone = phone(390, 844, true).newPage();
        phone.onConsoleMessage(message -> complaints.add(message.text()));
    }

    @AfterAll
    static void close() {
        if (playwright != null) playwright.close();
        if (server != null) server.close();
    }

    static List<Exhibit> pages() {
        return Gallery.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleAndFitsASmallPhone(Exhibit exhibit) {
        Page page = phone;
        complaints.clear();
        page.setViewportSize(390, 844);
        page.navigate(server.url(exhibit));
        picture(page, Gallery.file(exhibit) + ".png");
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(Gallery.file(exhibit))
                .isEmpty();
        assertThat(complaints).as("console").isEmpty();
        assertThat(page.evaluate("document.compatMode")).isEqualTo("CSS1Compat");
        page.setViewportSize(320, 640);
        picture(page, Gallery.file(exhibit) + ".320.png");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width at 320 px")
                .isEqualTo(320);
    }

    @Test
    void theErrorSummaryTakesTheFocusWithoutAScript() {
        Exhibit wrong = pages().stream()
                .filter(page -> page.name().equals("reach-wrong"))
                .findFirst()
                .orElseThrow();
        try (BrowserContext scriptless = phone(390, 844, false)) {
            Page page = scriptless.newPage();
            page.navigate(server.url(wrong));
            assertThat(page.locator(".kw-error-summary:focus").count()).isEqualTo(1);
            page.locator(".kw-error-summary a").first().click();
            assertThat(page.url()).endsWith("#firstName");
            assertThat(page.title()).startsWith("Error:");
        }
    }

    private static void picture(Page page, String name) {
        if (Boolean.getBoolean("kithway.pictures"))
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }

    private static BrowserContext phone(int width, int height, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(1)
                .setJavaScriptEnabled(scripts)
                .setBypassCSP(false)
                .setIsMobile(true)
                .setHasTouch(true));
    }
}
