package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentScope;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.directory.Location;
import health.kithway.job.DueJobs;
import health.kithway.pages.Phone.Seen;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;

/** Dana asked for a visit and tells a friend, from a phone without scripts. */
@KithwayTest
class ShareTest {

    private static final Pattern LINK = Pattern.compile("/r/([0-9A-Z]{26})");

    @Autowired
    Api api;

    private static final String THANKS = "People you told about us say thank you.";

    @Autowired
    TestClock clock;

    @Autowired
    Referrals referrals;

    @Autowired
    Passes passes;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Consents consents;

    @Autowired
    DueJobs jobs;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final ClinicWithLinks clinic = new ClinicWithLinks();
    private Phone phone;

    @BeforeEach
    void aClinicAndAPhone() {
        beans.autowireBean(clinic);
        // What one address may post is counted by the minute.
        clock.advance(Duration.ofMinutes(1));
        phone = new Phone(api.anybody());
    }

    @Test
    void danaGetsAPageOfHerOwnAndSharesByText() {
        String link = "/r/" + clinic.sharedLink();
        Seen done = ask(phone, link, "Dana");
        assertThat(done.html())
                .contains("You get nothing for it.", "Get my page")
                .doesNotContain("sms:", "mailto:");

        Seen page = phone.go(link + "/share");
        assertThat(page.html())
                .contains("Tell people about Lakeview Family Health", "You get nothing for it.", "Share by text")
                .doesNotContain("You shared");
        String own = phone.send(link + "/share").location();

        Seen ready = phone.go(own, "program", program(page), "way", "TEXT");
        assertThat(ready.html())
                .contains("sms:?&amp;body=Lakeview%20Family%20Health", "You get nothing for it.")
                .doesNotContain("Dana", "555-0123", "5550123", "Primary care");
        assertThat(code(ready)).isNotEqualTo(link.substring(3));
        assertThat(phone.open(own).html()).contains("You shared one time.");
    }

    @Test
    void eachWayHasALinkOfItsOwnAndKeepsIt() {
        String own = own();
        Seen page = phone.open(own);
        String text = code(phone.go(own, "program", program(page), "way", "TEXT"));
        Seen mail = phone.go(own, "program", program(page), "way", "EMAIL");
        assertThat(mail.html()).contains("mailto:?subject=Lakeview%20Family%20Health");
        Seen copy = phone.go(own, "program", program(page), "way", "COPY");
        assertThat(copy.html()).contains("hidden data-sheet", "hidden data-copy");
        assertThat(List.of(text, code(mail), code(copy))).doesNotHaveDuplicates();
        assertThat(code(phone.go(own, "program", program(page), "way", "TEXT"))).isEqualTo(text);
        assertThat(phone.open(own).html()).contains("You shared 4 times.");
    }

    /** R-HIPAA-05, R-INC-11: nothing that a sharer can open changes when the friend asks, is booked and comes. */
    @Test
    void aSharerNeverLearnsThatTheFriendBooked() {
        String own = own();
        Seen page = phone.open(own);
        Seen ready = phone.go(own, "program", program(page), "way", "TEXT");
        String friendsLink = "/r/" + code(ready);
        String readyAt = own + "/links/" + code(ready);
        List<String> before = List.of(seen(own), seen(readyAt), seen(friendsLink));

        ask(new Phone(api.anybody()), friendsLink, "Felix");
        comes(newest());
        jobs.runDue().block();

        assertThat(newest().stage().name()).isEqualTo("COMPLETED");
        assertThat(List.of(seen(own), seen(readyAt), seen(friendsLink))).isEqualTo(before);
    }

    /** R-INC-11: of fewer than three, and before the month is over, thanks would tell which friend came. */
    @Test
    @Tag("R-INC-11")
    void danaIsThankedWhenThreeFriendsAgreedToItAndTheMonthIsOver() {
        String own = own();
        String link = "/r/" + code(phone.go(own, "program", program(phone.open(own)), "way", "TEXT"));
        friend(link, "Felix", "TELL_SHARER");
        friend(link, "Gina", "TELL_SHARER");
        friend(link, "Ines", "USE_ANSWERS");
        clock.advance(Duration.ofDays(31));
        assertThat(phone.open(own).html()).doesNotContain(THANKS);

        friend(link, "Hugo", "TELL_SHARER");
        assertThat(phone.open(own).html()).doesNotContain(THANKS);
        assertThat(thanks(own)).isEqualTo("{\"thanked\":false}");

        clock.advance(Duration.ofDays(31));
        assertThat(phone.open(own).html()).contains(THANKS).doesNotContain("Felix", "Gina", "Hugo", "three");
        assertThat(thanks(own)).isEqualTo("{\"thanked\":true}");
        assertThat(disclosures
                        .listDecisions(clinic.operator, newest().patientId(), null, 10, "test")
                        .block()
                        .items())
                .extracting(told -> told.topic() + " " + told.decision().code())
                .containsExactly("THANKS thanked");

        consents.revoke(clinic.operator, newest().patientId(), Set.of(ConsentScope.TELL_SHARER), ConsentMethod.PAGE)
                .block();
        assertThat(phone.open(own).html()).as("Hugo took it back").doesNotContain(THANKS);
    }

    /** The same for a front end. */
    private String thanks(String own) {
        return api.with(own.replace("/s/", ""))
                .get()
                .uri("/public/v1/sharing/thanks")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private void friend(String link, String name, String box) {
        clock.advance(Duration.ofMinutes(1));
        Phone theirs = new Phone(api.anybody());
        theirs.open(link);
        theirs.go(link);
        theirs.go(link + "/who", "whoFor", "ME");
        Seen agree = theirs.go(
                link + "/reach", "firstName", name, "phone", "312-555-0123", "bestTime", "ANY", "speak", "en");
        assertThat(agree.html()).contains("may thank the person who shared this link");
        theirs.go(link + "/agree", "agreed", clinic.box("USE_ANSWERS"), "agreed", clinic.box(box));
        theirs.go(link + "/check");
        jobs.runDue().block();
    }

    @Test
    void lookingCountsNothing() {
        String own = own();
        Seen page = phone.open(own);
        String readyAt =
                phone.send(own, "program", program(page), "way", "COPY").location();
        phone.open(readyAt);
        phone.open(readyAt);
        assertThat(phone.open(own).html()).contains("You shared one time.");
    }

    /** R-TCPA-08: nobody else's name, number or address can be typed anywhere. */
    @Test
    void nothingOfAFriendIsAskedFor() {
        String own = own();
        Seen page = phone.open(own);
        for (String way : List.of("TEXT", "EMAIL", "QR", "COPY")) {
            assertThat(phone.go(own, "program", program(page), "way", way).html())
                    .doesNotContain("<input", "<textarea");
        }
        assertThat(page.html().replace("<input type=\"hidden\"", "")).doesNotContain("<input", "<textarea");
    }

    @Test
    void aPassForSomethingElseAndNoneAtAllLookTheSame() {
        clinic.sharedLink();
        String follow = passes.issue(
                        clinic.operator,
                        PassPurpose.FOLLOW_REFERRAL,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Duration.ofDays(1))
                .block()
                .secret();
        Seen none = phone.open("/s/nobodyhasthis");
        Seen other = phone.open("/s/" + follow);
        assertThat(none.status()).isEqualTo(404);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.html().replace(follow, "nobodyhasthis")).isEqualTo(none.html());
    }

    @Test
    void anothersLinkIsNotThere() {
        String danas = own();
        String code = code(phone.go(danas, "program", program(phone.open(danas)), "way", "TEXT"));
        phone = new Phone(api.anybody());
        String evas = own();

        assertThat(phone.open(evas + "/links/" + code).status()).isEqualTo(404);
    }

    @Test
    void aFormThatWasTamperedWithTakesNothing() {
        String own = own();
        assertThat(phone.send(own, "program", "everything", "way", "TEXT").status())
                .isEqualTo(404);
        assertThat(phone.send(own, "program", program(phone.open(own)), "way", "PIGEON")
                        .location())
                .isEqualTo(own);
        assertThat(phone.open(own).html()).doesNotContain("You shared");
    }

    @Test
    void whereNothingIsSharedFromAPageTheReceiptHasNoButton() {
        String link = "/r/" + clinic.narrowLink();
        Seen done = ask(phone, link, "Dana");
        assertThat(done.html()).contains("sms:").doesNotContain("Get my page");
        assertThat(phone.send(link + "/share").status()).isEqualTo(422);
    }

    @Test
    void aFriendScansTheCodeFromDanasScreen() {
        String own = own();
        Seen ready = phone.go(own, "program", program(phone.open(own)), "way", "QR");
        Matcher picture = Pattern.compile("src=\"(/s/[^\"]+/qr[.]svg)\"").matcher(ready.html());
        assertThat(picture.find()).isTrue();

        Seen svg = phone.open(picture.group(1));
        assertThat(svg.headers().get("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.html()).startsWith("<svg").doesNotContain("Dana");
    }

    /** What may be cached for ever has a name that changes with its content. */
    @Test
    void theScriptIsNamedAfterItsContent() throws Exception {
        Matcher named = Pattern.compile("/assets/share[.]([0-9a-f]{10})[.]js")
                .matcher(new ClassPathResource("templates/pages/share-ready.html")
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(named.find()).isTrue();
        byte[] script = new ClassPathResource("static" + named.group()).getContentAsByteArray();

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script);
        assertThat(HexFormat.of().formatHex(hash)).startsWith(named.group(1));
    }

    @Test
    void itIsInSpanishToo() {
        String own = own();
        assertThat(phone.open(own + "?lang=es").html())
                .contains("Cuente de Lakeview Family Health", "No recibe nada por eso.", "Compartir por mensaje");
        Seen ready = phone.go(own + "?lang=es", "program", program(phone.open(own)), "way", "TEXT");
        assertThat(ready.html()).contains("pida una cita para usted o para alguien a quien ayuda");
    }

    /** Asks for a visit and answers the page that Dana shares from. */
    private String own() {
        String link = "/r/" + clinic.sharedLink();
        ask(phone, link, "Dana");
        return phone.send(link + "/share").location();
    }

    private Seen ask(Phone who, String link, String name) {
        who.open(link);
        who.go(link);
        who.go(link + "/who", "whoFor", "ME");
        who.go(link + "/reach", "firstName", name, "phone", "312-555-0123", "bestTime", "ANY", "speak", "en");
        who.go(link + "/agree", "agreed", clinic.box("USE_ANSWERS"));
        return who.go(link + "/check");
    }

    private void comes(Referral referral) {
        Location place = clinic.north;
        for (AppointmentEvent.Kind kind : List.of(AppointmentEvent.Kind.SCHEDULED, AppointmentEvent.Kind.COMPLETED)) {
            referrals
                    .recordAppointmentEvent(
                            clinic.operator,
                            new AppointmentEvent(
                                    referral.id(),
                                    "A1",
                                    kind,
                                    clock.instant(),
                                    place.id(),
                                    clock.instant(),
                                    EventSource.STAFF))
                    .block();
        }
    }

    private Referral newest() {
        return referrals
                .listReferrals(clinic.operator, null, null, 10)
                .block()
                .items()
                .getFirst();
    }

    /** What anybody sees there, without the number that each opening of a link gets. */
    private String seen(String path) {
        Seen seen = new Phone(api.anybody()).open(path);
        return seen.status() + seen.html().replaceAll("name=\"opening\" value=\"[^\"]+\"", "");
    }

    private static String program(Seen page) {
        Matcher found = Pattern.compile("name=\"program\" value=\"([^\"]+)\"").matcher(page.html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String code(Seen page) {
        Matcher found = LINK.matcher(page.html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
