package health.kithway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.kithway.sandbox.demo.Lakeview;
import health.kithway.testkit.Chromium;

/** A daughter on a phone without scripts: asks for a visit, gets the text on the sandbox phone, answers it. */
final class BrowserStory {

    private static final String NUMBER = "(312) 555-0188";

    private final String kithway;

    BrowserStory(int port) {
        this.kithway = "http://localhost:" + port;
    }

    void play() {
        try (Chromium chromium = new Chromium();
                BrowserContext phone = chromium.phone(false)) {
            Page page = phone.newPage();
            ask(page);
            Locator handset = handset(page);
            assertThat(handset.innerText()).contains("Lakeview Family Health", "STOP");
            reply(page, "STOP");
            int after = texts(page);
            reply(page, "STOP");
            assertThat(texts(page)).as("one confirmation, however often").isEqualTo(after);
        }
    }

    private void ask(Page page) {
        page.navigate(kithway + "/r/" + Lakeview.FRIENDS_CODE);
        press(page, "Start now");
        page.getByText("Someone I help").click();
        press(page, "Continue");
        page.getByText("Lakeview Avenue Clinic").first().click();
        page.getByText("Primary care").first().click();
        press(page, "Continue");
        page.getByLabel("Your first name").fill("Nora");
        page.getByLabel("Your mobile phone number").fill(NUMBER);
        page.getByLabel("They are your").selectOption("PARENT");
        page.getByLabel("Their first name").fill("Ernesto");
        press(page, "Continue");
        page.getByText("Medicare").click();
        press(page, "Continue");
        page.getByText("may use my answers").first().click();
        page.getByText("may text me").first().click();
        press(page, "Agree and continue");
        press(page, "Send my request");
        assertThat(page.locator(".kw-reference").innerText()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    /** Looks until the first text is there: it is sent after the page has answered. */
    private Locator handset(Page page) {
        for (int look = 0; look < 40; look++) {
            page.navigate(kithway + "/sandbox/phone");
            Locator handset = hers(page);
            if (handset.count() == 1 && handset.locator("li.theirs").count() > 0) {
                return handset;
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError("No text arrived at " + NUMBER + ", but:\n"
                + page.locator("main").innerText());
    }

    private int texts(Page page) {
        page.navigate(kithway + "/sandbox/phone");
        return hers(page).locator("li.theirs").count();
    }

    private void reply(Page page, String words) {
        int before = texts(page);
        hers(page).locator("input[name=body]").fill(words);
        hers(page).locator("button.send").click();
        for (int look = 0; look < 12 && texts(page) == before; look++) {
            page.waitForTimeout(250);
        }
    }

    private static Locator hers(Page page) {
        return page.locator("section.handset", new Page.LocatorOptions().setHasText(NUMBER));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
