package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import health.kithway.circle.Circle;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.Preset;
import health.kithway.circle.joining.Seats;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.circle.task.CircleTasks;
import health.kithway.directory.Language;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.testkit.Chromium;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A family's whole road, each on a phone of 390 × 844 points: by scripts or without, in English or Spanish. */
@EnabledIf("health.kithway.testkit.Chromium#isHere")
class CircleInTheBrowserTest extends Family {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    private static Chromium chromium;

    @Autowired
    Seats seats;

    @Autowired
    CircleTasks tasks;

    @Autowired
    StaffTasks staff;

    private boolean scripts;
    private Language language;
    private final String walters = anotherNumber();
    private final String toms = anotherNumber();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"false, ES", "true, EN"})
    @Tag("R-HIPAA-09")
    void rosaStartsWalterApprovesTomDrivesSheHandsOverSilenceEscalatesTheClinicBooksAndTomIsRemoved(
            boolean withScripts, Language read) {
        scripts = withScripts;
        language = read;
        try (BrowserContext rosas = phone();
                BrowserContext fathers = phone();
                BrowserContext sons = phone()) {
            Page rosa = rosas.newPage();
            Page walter = fathers.newPage();
            Page tom = sons.newPage();
            rosaStarts(rosa);
            walterApproves(rosa, walter);
            tomJoins(walter, tom);
            Circle circle = circle();
            tomTakesTheRideByReply(circle, rosa);
            rosaHandsOver(circle, rosa);
            silenceEscalates(circle);
            theClinicBooks(circle);
            walterRemovesTom(circle, walter, tom);
        }
    }

    private void rosaStarts(Page rosa) {
        rosa.navigate(api.address() + "/r/" + clinic.code());
        send(rosa);
        choose(rosa, "whoFor", "SOMEONE_I_HELP");
        send(rosa);
        choose(rosa, "locationId", clinic.lakeshore().toString());
        choose(rosa, "serviceLineId", clinic.primaryCare().toString());
        send(rosa);
        rosa.fill("[name=firstName]", "Rosa");
        rosa.fill("[name=phone]", phone);
        rosa.selectOption("[name=relation]", "PARENT");
        rosa.fill("[name=patientFirstName]", "Walter");
        send(rosa);
        tickAll(rosa);
        send(rosa);
        send(rosa);
        rosa.locator("form[action$='/circle'] button").click();
        code(rosa, phone);
        assertThat(rosa.locator("form[action='/circle/ask']").count())
                .as("waits for an answer")
                .isOne();
        assertThat(rosa.locator("#todo").count()).isZero();
        picture(rosa, "waits");
    }

    private void walterApproves(Page rosa, Page walter) {
        rosa.locator("form[action='/circle/ask'] button").click();
        walter.navigate(api.address() + shown(rosa));
        picture(walter, "approve");
        choose(walter, "choice", "SHARE");
        you(walter, "Walter", walters);
        assertThat(walter.content()).contains("Rosa", "Walter");
    }

    private void tomJoins(Page walter, Page tom) {
        walter.navigate(api.address() + "/circle/add");
        for (String right : new String[] {"STATUS", "LOGISTICS", "TASKS"}) {
            choose(walter, "may", right);
        }
        send(walter);
        picture(walter, "link");
        tom.navigate(api.address() + shown(walter));
        picture(tom, "join");
        tom.locator("button[value=join]").click();
        you(tom, "Tom", toms);
        assertThat(tom.locator("#todo").count()).isOne();
    }

    /** Where scripts run, Rosa sees it without touching her phone; where they do not, when she looks. */
    private void tomTakesTheRideByReply(Circle circle, Page rosa) {
        rosa.navigate(api.address() + "/circle");
        rosa.locator("details:has(#kind) summary").click();
        rosa.selectOption("#kind", "RIDE");
        rosa.locator("form[action='/circle/tasks'] button").click();
        runDue();
        replies(phone, "2");
        if (scripts) {
            // The first look has happened once the browser listens; the change comes after it.
            rosa.waitForTimeout(3500);
        }
        clock.advance(Duration.ofSeconds(1));
        replies(toms, "1");
        assertThat(ride(circle).owner()).isEqualTo(member(circle(), "Tom").id());
        if (!scripts) {
            rosa.reload();
        }
        rosa.waitForSelector("text=" + (language == Language.EN ? "Tom is doing this" : "Tom lo hace"));
        picture(rosa, "home");
        if (scripts) {
            assertThat(Chromium.barriers(rosa)).isEmpty();
        }
    }

    private void rosaHandsOver(Circle circle, Page rosa) {
        String to = member(circle(), "Tom").id().toString();
        rosa.locator("form[action='/circle/hand-over']:has(input[value='" + to + "']) button")
                .click();
        runDue();
        assertThat(circle().onPoint()).isEqualTo(member(circle(), "Tom").id());
        rosa.locator("details:has(#kind) summary").click();
        rosa.selectOption("#kind", "PHOTO_ID");
        rosa.locator("form[action='/circle/tasks'] button").click();
        runDue();
        assertThat(circle.id()).isEqualTo(circle().id());
    }

    private void silenceEscalates(Circle circle) {
        String asks = language == Language.EN ? "photo ID" : "identificacion";
        assertThat(said(toms, asks)).as("Tom handles it now").isOne();
        assertThat(said(phone, asks)).isZero();
        for (int day = 0; day < 3; day++) {
            clock.advance(Duration.ofHours(25));
            runDue();
        }
        assertThat(said(toms, asks) + said(phone, asks)).as("each once").isGreaterThanOrEqualTo(2);
        assertThat(staff.listTasks(clinic.kithway(), TaskQuery.ALL, 50).block().items().stream()
                        .filter(task -> task.kind() == TaskKind.NOBODY_ANSWERED))
                .as("then the clinic, once")
                .hasSize(1);
        assertThat(circle.closed()).isFalse();
    }

    private void theClinicBooks(Circle circle) {
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                circle.referrals().getFirst(),
                                "visit-1",
                                AppointmentEvent.Kind.SCHEDULED,
                                clock.instant().plus(Duration.ofDays(9)),
                                null,
                                clock.instant(),
                                EventSource.STAFF))
                .block();
        for (int day = 0; day < 2; day++) {
            runDue();
            clock.advance(Duration.ofDays(1));
        }
        runDue();
        String news = language == Language.EN ? "there is news about the visit" : "hay noticias de la cita";
        assertThat(said(toms, news)).as("who may know is told once").isOne();
        String own = language == Language.EN ? "your visit is on" : "su cita es el";
        assertThat(said(phone, own)).as("who asked for it, when it is").isOne();
        assertThat(said(phone, news)).as("and not twice").isZero();
    }

    private void walterRemovesTom(Circle circle, Page walter, Page tom) {
        comeBack(walter, member(circle(), "Walter"), walters);
        comeBack(tom, member(circle(), "Tom"), toms);
        assertThat(tom.locator("#todo").count()).isOne();
        int before = TWILIO.asked(toms).size();

        walter.locator("a[href='/circle/members/" + member(circle(), "Tom").id() + "']")
                .click();
        walter.locator("form[action$='/removal'] button").click();
        assertThat(walter.content()).contains("<strong>Rosa<").doesNotContain("<strong>Tom<");
        Response gone = Objects.requireNonNull(tom.reload());
        assertThat(gone.status()).isEqualTo(401);
        assertThat(tom.content()).doesNotContain("Walter", "Rosa");
        picture(tom, "away");

        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                circle.referrals().getFirst(),
                                "visit-1",
                                AppointmentEvent.Kind.RESCHEDULED,
                                clock.instant().plus(Duration.ofDays(12)),
                                null,
                                clock.instant(),
                                EventSource.STAFF))
                .block();
        clock.advance(Duration.ofDays(1));
        runDue();
        assertThat(TWILIO.asked(toms)).as("his messages stop").hasSize(before);
    }

    private BrowserContext phone() {
        BrowserContext context = chromium.phone(scripts);
        context.setExtraHTTPHeaders(Map.of("Accept-Language", language.tag()));
        return context;
    }

    private void comeBack(Page page, Member member, String number) {
        page.navigate(api.address() + "/m/"
                + seats.link(clinic.kithway(), member).block().secret());
        code(page, number);
    }

    /** Asks for a code on this page and types it on the next. */
    private void code(Page page, String number) {
        page.locator("button[value=TEXT]").click();
        type(page, number);
    }

    private void you(Page page, String name, String number) {
        page.fill("[name=firstName]", name);
        page.fill("[name=phone]", number);
        tickAll(page);
        send(page);
        type(page, number);
    }

    private void type(Page page, String number) {
        runDue();
        page.fill(
                "#code",
                TWILIO.asked(number).reversed().stream()
                        .map(form -> SIX_DIGITS.matcher(form.get("Body")))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst()
                        .orElseThrow());
        send(page);
    }

    private static void send(Page page) {
        page.locator("main form[method=post] button").first().click();
    }

    private static void choose(Page page, String name, String value) {
        page.locator("label[for='"
                        + page.locator("[name=" + name + "][value='" + value + "']")
                                .getAttribute("id") + "']")
                .click();
    }

    private static void tickAll(Page page) {
        for (Locator box : page.locator("input[name=agreed]").all()) {
            page.locator("label[for='" + box.getAttribute("id") + "']").click();
        }
    }

    private static String shown(Page page) {
        return page.locator("[data-link]").innerText().strip().replaceAll("^https?://[^/]+", "");
    }

    private void picture(Page page, String name) {
        Chromium.picture(page, "circle-" + name + "." + language.tag() + (scripts ? ".live" : ".plain"));
    }

    private void replies(String number, String words) {
        Map<String, String> text = inbound(sid(), words);
        text.put("From", number);
        assertThat(post("/carriers/twilio/inbound", text, null)).isEqualTo(200);
        runDue();
    }

    private long said(String number, String words) {
        return TWILIO.asked(number).stream()
                .filter(form -> form.get("Body").contains(words))
                .count();
    }

    private Circle circle() {
        PersonId rosa = people.listHolders(clinic.organization(), AddressKind.PHONE, phone)
                .block()
                .getFirst();
        return circles.listCirclesAround(clinic.organization(), rosa).block().getFirst();
    }

    private static Member member(Circle circle, String name) {
        return circle.present().stream()
                .filter(member -> member.preset()
                        == switch (name) {
                            case "Walter" -> Preset.PATIENT;
                            case "Tom" -> Preset.HELPER;
                            default -> Preset.COORDINATOR;
                        })
                .findFirst()
                .orElseThrow();
    }

    private CircleTask ride(Circle circle) {
        return tasks.listTasks(clinic.organization(), circle.id()).block().stream()
                .filter(task -> task.kind() == CircleTaskKind.RIDE)
                .findFirst()
                .orElseThrow();
    }
}
