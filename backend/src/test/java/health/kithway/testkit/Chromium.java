package health.kithway.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium, without a window. Where there is none, tests that need it say so loudly and are skipped, but never
 * in CI. With -Dkithway.pictures=true pictures are left in target/pages.
 */
public final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-quic",
            "--no-first-run");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(path())
                    .setChromiumSandbox(false)
                    .setArgs(QUIET));

    public static boolean isHere() {
        boolean here = PLACES.stream().anyMatch(Files::isExecutable);
        if (!here && System.getenv("CI") != null)
            throw new IllegalStateException("No Chromium in CI: apt-get install chromium");
        if (!here)
            System.err.println("NO CHROMIUM ON THIS MACHINE (apt-get install chromium): the pages were not looked at.");
        return here;
    }

    /** A phone of 390 × 844 points. */
    public BrowserContext phone(boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setJavaScriptEnabled(scripts)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** What somebody who cannot see, or not well, would stumble over. */
    public static List<Rule> barriers(Page page) {
        return new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    }

    public static void picture(Page page, String name) {
        if (!Boolean.getBoolean("kithway.pictures")) return;
        Path file = Path.of("target/pages", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path path() {
        return PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    }
}
