package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import health.kithway.testkit.Api;
import health.kithway.testkit.Chromium;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The whole way on a phone with scripts switched off, from the link to the receipt. */
@KithwayTest
@EnabledIf("health.kithway.testkit.Chromium#isHere")
class JourneyInTheBrowserTest {

    private static final int HEAVIEST_PAGE = 30 * 1024;

    private static Chromium chromium;

    private final ClinicWithLinks clinic = new ClinicWithLinks();

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void aClinic() {
        beans.autowireBean(clinic);
        // What one address may post is counted by the minute.
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void aDaughterAsksForHerFather() {
        try (BrowserContext phone = chromium.phone(false)) {
            Page page = start(phone, "");
            press(page, "Start now");
            press(page, "Continue");
            assertThat(page.title()).startsWith("Error: Who is the visit for?");
            assertThat(page.locator(".kw-error-summary:focus").count()).isEqualTo(1);
            page.getByText("Someone I help").click();
            press(page, "Continue");
            page.getByText("Lakeview Eastside").first().click();
            page.getByText("I am not sure").click();
            press(page, "Continue");
            page.getByLabel("Your first name").fill("Dana");
            page.getByLabel("Your mobile phone number").fill("(312) 555-0142");
            page.getByLabel("They are your").selectOption("PARENT");
            page.getByLabel("Their first name").fill("Ernesto");
            Chromium.picture(page, "reach.en.live");
            press(page, "Continue");
            assertThat(page.locator("input[type=checkbox]:checked").count()).isZero();
            page.getByText("Lakeview Family Health may use my answers").first().click();
            page.getByText("Lakeview Family Health may text me").first().click();
            Chromium.picture(page, "agree.en.live");
            press(page, "Agree and continue");
            Chromium.picture(page, "check.en.live");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change Your name"))
                    .click();
            assertThat(page.getByLabel("Your first name").inputValue()).isEqualTo("Dana");
            page.goBack();
            press(page, "Send my request");
            Chromium.picture(page, "done.en.live");
            assertThat(page.locator("h1").innerText()).isEqualTo("We got your request");
            String reference = page.locator(".kw-reference").innerText();
            page.reload();
            assertThat(page.locator(".kw-reference").innerText()).isEqualTo(reference);
            page.goBack();
            page.reload();
            assertThat(page.locator(".kw-reference").innerText()).isEqualTo(reference);
        }
    }

    @Test
    void aPatientDoesTheSameInSpanishFromTheSwitch() {
        try (BrowserContext phone = chromium.phone(false)) {
            Page page = start(phone, "");
            page.getByText("Español").click();
            Chromium.picture(page, "landing.es.live");
            press(page, "Empezar");
            page.getByText("Para mí", new Page.GetByTextOptions().setExact(true))
                    .click();
            press(page, "Seguir");
            page.getByText("Lakeview North").first().click();
            page.getByText("Medicina general").click();
            press(page, "Seguir");
            page.getByLabel("Su nombre").fill("Luis");
            page.getByLabel("Su correo").fill("luis@example.com");
            press(page, "Seguir");
            assertThat(page.content()).doesNotContain("mensajes de texto sobre esta cita");
            page.locator("#agreed").check();
            Chromium.picture(page, "agree.es.live");
            press(page, "Acepto y sigo");
            press(page, "Enviar mi pedido");
            Chromium.picture(page, "done.es.live");
            assertThat(page.locator("h1").innerText()).isEqualTo("Ya tenemos su pedido");
        }
    }

    @Test
    void theLiveFirstPageHasNoBarriers() {
        try (BrowserContext phone = chromium.phone(true)) {
            assertThat(Chromium.barriers(start(phone, "?lang=es"))).isEmpty();
        }
    }

    private Page start(BrowserContext phone, String query) {
        List<Response> answers = new CopyOnWriteArrayList<>();
        Page page = phone.newPage();
        page.onResponse(answers::add);
        page.navigate(api.address() + "/r/" + clinic.link() + query);
        int weight = answers.stream()
                .mapToInt(answer -> answer.request().sizes().responseBodySize)
                .sum();
        assertThat(weight).as("bytes on the wire").isBetween(1, HEAVIEST_PAGE);
        Chromium.picture(page, "landing.live");
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
