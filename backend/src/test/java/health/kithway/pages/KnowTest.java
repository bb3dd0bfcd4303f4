package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.consent.Channel;
import health.kithway.consent.disclosure.DisclosureFacts;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.disclosure.Entitlement;
import health.kithway.consent.disclosure.Recipient;
import health.kithway.consent.disclosure.Topic;
import health.kithway.directory.PracticeId;
import health.kithway.disclosure.accounting.Basis;
import health.kithway.disclosure.accounting.NotedDisclosures;
import health.kithway.disclosure.accounting.Particulars;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.carrier.Sender;
import health.kithway.pages.Phone.Seen;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.PersonId;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestRealm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Dana asked for a visit; she looks what the clinic knows about her and keeps her receipt. */
class KnowTest extends MessagingStory {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern RECEIPT = Pattern.compile("/k/[A-Za-z0-9_-]+/receipts/[0-9a-f-]{36}");

    @Autowired
    Referrals referrals;

    @Autowired
    Passes passes;

    @Autowired
    Disclosures disclosures;

    @Autowired
    NotedDisclosures noted;

    @Autowired
    AuditTrail trail;

    @Autowired
    AutowireCapableBeanFactory beans;

    @TempDir
    Path folder;

    private final ClinicWithLinks lakeview = new ClinicWithLinks();
    private Phone browser;
    private String link;
    private final String sender = number();

    @BeforeEach
    void aClinicAndAPhone() {
        beans.autowireBean(lakeview);
        // What one address may post is counted by the minute.
        clock.advance(Duration.ofMinutes(1));
        browser = new Phone(api.anybody());
        link = "/r/" + lakeview.narrowLink();
        templates.adoptStarters(lakeview.operator).block();
        senders.add(lakeview.operator, new Sender(UUID.randomUUID(), Channel.TEXT, sender, "Lakeview"))
                .block();
    }

    /** R-HIPAA-07: the person sees consents, messages, and who looked for what; that it was read is noted. */
    @Test
    void danaSeesWhatSheSaidWhatWasSentAndWhoLooked() {
        Seen page = know();

        assertThat(page.html())
                .contains("What Lakeview Family Health knows about you", "use my answers to set up a visit")
                .contains("on a page", "Receipt of", "No one outside the clinic, so far as we know.")
                .doesNotContain("312-555-0123", "5550123", "??");
        String own = page(page);
        assertThat(browser.open(own).html()).contains("to show you this page");
        assertThat(browser.open(own + "?lang=es").html()).contains("Lo que Lakeview Family Health sabe de usted");
    }

    /** R-HIPAA-07: everybody outside who was told something, what, and when; who was refused was told nothing. */
    @Test
    void danaSeesWhoWasToldWhat() {
        Seen page = know();
        Referral referral = dana();
        PersonId dana = referral.requesterId();
        disclosures
                .decideAll(
                        lakeview.operator,
                        List.of(
                                asked(referral, Entitlement.of(UUID.randomUUID()), Topic.STATUS),
                                asked(referral, null, Topic.LOGISTICS)))
                .block();
        noted.note(
                        lakeview.operator,
                        dana,
                        Basis.COURT_ORDER,
                        new Particulars("Example County Court", null, "the day of the visit", "a court order"),
                        clock.instant())
                .block();

        String html = browser.open(page(page)).html();

        assertThat(html)
                .contains(
                        "The office that sent you",
                        "how far your visit is",
                        "Example County Court",
                        "the day of the visit")
                .doesNotContain("when and where your visit is", "No one outside the clinic", "??");
        assertThat(browser.open(page(page) + "?lang=es").html())
                .contains("El consultorio que le envió", "cómo va su cita");
    }

    private static DisclosureFacts asked(Referral referral, Entitlement entitlement, Topic topic) {
        return new DisclosureFacts(
                referral.requesterId(),
                Recipient.practice(new PracticeId(UUID.randomUUID())),
                topic,
                referral.id().value(),
                false,
                false,
                entitlement,
                null);
    }

    private Referral dana() {
        return referrals
                .listReferrals(lakeview.operator, null, null, 10)
                .block()
                .items()
                .getFirst();
    }

    /** R-OTP-01: whoever finds the link sees nothing of her without the code that comes to her phone. */
    @Test
    @Tag("R-OTP-01")
    void theLinkAloneShowsNothingOfHer() {
        Seen page = know();
        String own = page(page);
        Phone stranger = new Phone(api.anybody());

        assertThat(stranger.open(own).html())
                .contains("To make sure it is you")
                .doesNotContain("Receipt of", "use my answers", "Dana", "5550123", "??");
        assertThat(stranger.open(receipt(page)).html()).doesNotContain("will use what you tell us");
        assertThat(stranger.open(receipt(page) + "/signed").html()).doesNotContain("eyJ");
        assertThat(stranger.open(own + "/record").html()).doesNotContain("eyJ");
        stranger.go(own, "by", "TEXT");
        assertThat(stranger.send(own + "/code", "code", "000000x").html())
                .contains("That is not the code")
                .doesNotContain("Receipt of");
        assertThat(stranger.send(own + "/code", "code", "000000x").status()).isEqualTo(422);
        assertThat(stranger.open(own + "?lang=es").html()).contains("Vea lo que sabemos de usted");
    }

    /** R-OTP-01: a front end of one's own is asked for a code too; the pass that follows a visit opens no record by itself. */
    @Test
    @Tag("R-OTP-01")
    void aPassAloneReadsNoRecordAndTheCodeOpensItOnce() {
        know();
        Referral referral = dana();
        String pass = passes.issue(
                        lakeview.operator,
                        PassPurpose.FOLLOW_REFERRAL,
                        referral.id().value(),
                        referral.requesterId().value(),
                        Duration.ofDays(1))
                .block()
                .secret();
        ownRecord(pass).expectStatus().isUnauthorized();

        clock.advance(Duration.ofSeconds(10));
        String ticket = told(asks(pass, "/codes", "{\"by\":\"TEXT\"}"), "ticket");
        runDue();
        String right = code();
        asks(pass, "/sessions", "{\"ticket\":\"%s\",\"code\":\"000000x\"}".formatted(ticket))
                .expectStatus()
                .isEqualTo(422);
        String typed = "{\"ticket\":\"%s\",\"code\":\"%s\"}".formatted(ticket, right);
        String session = told(asks(pass, "/sessions", typed), "token");

        ownRecord(session)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.consents")
                .isNotEmpty();
        asks(pass, "/sessions", typed).expectStatus().is4xxClientError();
        clock.advance(Duration.ofMinutes(11));
        ownRecord(session).expectStatus().isUnauthorized();
    }

    private WebTestClient.ResponseSpec ownRecord(String secret) {
        return api.with(secret).get().uri("/public/v1/own-record").exchange();
    }

    private WebTestClient.ResponseSpec asks(String pass, String path, String body) {
        return api.with(pass)
                .post()
                .uri("/public/v1/own-record" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static String told(WebTestClient.ResponseSpec answer, String field) {
        AtomicReference<String> value = new AtomicReference<>();
        answer.expectStatus().isOk().expectBody().jsonPath("$." + field).value(String.class, value::set);
        return value.get();
    }

    /** Eva's open page opens nothing of Dana's, and a code that was asked for on one phone opens nothing on another. */
    @Test
    @Tag("R-OTP-01")
    void anotherPersonsCodeAndAnotherPhoneOpenNothing() {
        String danas = page(know());
        clock.advance(Duration.ofSeconds(10));
        browser = new Phone(api.anybody());
        know();

        assertThat(browser.open(danas).html())
                .contains("To make sure it is you")
                .doesNotContain("Receipt of");
        browser.go(danas, "by", "TEXT");
        runDue();
        Phone other = new Phone(api.anybody());
        assertThat(other.send(danas + "/code", "code", code()).html()).doesNotContain("Receipt of");
        assertThat(other.open(danas).html()).doesNotContain("Receipt of");
    }

    /** R-SEC-02: a phone that lies on the table asks again after ten minutes, and at once where she closes the page. */
    @Test
    @Tag("R-SEC-02")
    void thePageClosesByItselfAndWhenSheClosesIt() {
        String own = page(know());
        assertThat(browser.open(own).html()).contains("Receipt of");
        assertThat(browser.go(own + "/forget").html())
                .contains("To make sure it is you")
                .doesNotContain("Receipt of");

        assertThat(enter(own).html()).contains("Receipt of");
        clock.advance(Duration.ofMinutes(11));
        assertThat(browser.open(own).html()).contains("To make sure it is you").doesNotContain("Receipt of");
    }

    /** The copy holds what the page says, names nobody, verifies like a receipt, and is noted. */
    @Test
    @Tag("R-HIPAA-07")
    void herCopyVerifiesAndThatItWasMadeIsNoted() throws Exception {
        String own = page(know());
        String copy = browser.open(own + "/record").html();

        String payload = new String(Base64.getUrlDecoder().decode(copy.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(payload)
                .contains("\"scope\":\"USE_ANSWERS\"", "\"purpose\":\"own-record\"", "\"template\":\"one-time-code\"")
                .doesNotContain("Dana", "5550123");
        assertThat(verify(copy)).startsWith("GOOD");
        assertThat(trail.listEntries(lakeview.operator, dana().requesterId().toString(), null, 50)
                        .block()
                        .items())
                .extracting(AuditEntry::action)
                .contains("disclosure.own-record-copied", "disclosure.own-record-read");
    }

    @Test
    void herReceiptShowsTheWordsSheSaw() {
        Seen receipt = browser.open(receipt(know()));

        assertThat(receipt.html())
                .contains("Your receipt", "Lakeview Family Health signed this on", "will use what you tell us here")
                .doesNotContain("Dana", "5550123", "??");
    }

    /** Anybody verifies it with a JDK and the published key alone; one changed letter is found out. */
    @Test
    void herReceiptVerifiesOfflineAndAChangedOneDoesNot() throws Exception {
        String jws = browser.open(receipt(know()) + "/signed").html();
        String[] parts = jws.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.replace("GRANTED", "REVOKED").getBytes(StandardCharsets.UTF_8));

        assertThat(payload)
                .contains("\"scope\":\"USE_ANSWERS\"", "\"sha256\":")
                .doesNotContain("Dana", "5550123", "555-0123");
        assertThat(verify(jws)).startsWith("GOOD");
        assertThat(verify(parts[0] + "." + changed + "." + parts[2])).startsWith("BAD");
    }

    @Test
    void aWrongLinkSaysAnotherWayAndShowsNothing() {
        String own = page(know());
        String stop = passes.issue(
                        lakeview.operator, PassPurpose.UNSUBSCRIBE, UUID.randomUUID(), null, Duration.ofDays(1))
                .block()
                .secret();

        assertThat(browser.open("/k/nobodyhasthis").status()).isEqualTo(404);
        assertThat(browser.open("/k/" + stop).status()).isEqualTo(404);
        assertThat(browser.open(own + "/receipts/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        clock.advance(Duration.ofDays(31));
        assertThat(browser.open(own).status()).isEqualTo(404);
    }

    @Test
    void anothersReceiptIsNotThere() {
        String danas = receipt(know());
        browser = new Phone(api.anybody());
        clock.advance(Duration.ofSeconds(10));
        String evas = page(know());

        assertThat(browser.open(evas + danas.substring(danas.indexOf("/receipts")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void staffHandsALinkToWhoAsksAndAMarketerMayNot() {
        know();
        UUID dana = referrals
                .listReferrals(lakeview.operator, null, null, 10)
                .block()
                .items()
                .getFirst()
                .requesterId()
                .value();

        api.with(TestRealm.staff(lakeview.organization, Role.COORDINATOR))
                .post()
                .uri("/staff/v1/people/{person}/own-record-links", dana)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.url")
                .value(
                        String.class,
                        url -> assertThat(new Phone(api.anybody())
                                        .open(url.substring(url.indexOf("/k/")))
                                        .html())
                                .contains("To make sure it is you"));
        api.with(TestRealm.staff(lakeview.organization, Role.COORDINATOR))
                .get()
                .uri("/staff/v1/people/{person}/receipts", dana)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.receipts.length()")
                .isEqualTo(1);
        api.with(TestRealm.staff(lakeview.organization, Role.MARKETER))
                .get()
                .uri("/staff/v1/people/{person}/receipts", dana)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private String verify(String jws) throws IOException, InterruptedException {
        Path receipt = Files.writeString(folder.resolve("receipt.jws"), jws);
        Path keys = folder.resolve("keys.json");
        api.anybody()
                .get()
                .uri("/public/v1/organizations/{organization}/receipt-keys", lakeview.organization)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(body -> write(keys, body));
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "../docs/VerifyReceipt.java",
                        receipt.toString(),
                        keys.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.waitFor();
        return said;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private Seen know() {
        browser.open(link);
        browser.go(link);
        browser.go(link + "/who", "whoFor", "ME");
        browser.go(link + "/reach", "firstName", "Dana", "phone", "312-555-0123", "bestTime", "ANY", "speak", "en");
        browser.go(link + "/agree", "agreed", lakeview.box("USE_ANSWERS"));
        Seen done = browser.go(link + "/check");
        assertThat(done.html()).contains("What we know about you");
        return enter(browser.send(link + "/know").location());
    }

    private Seen enter(String own) {
        assertThat(browser.open(own).html()).contains("To make sure it is you").doesNotContain("Receipt of");
        assertThat(browser.go(own, "by", "TEXT").html()).contains("Type the code");
        runDue();
        return browser.go(own + "/code", "code", code());
    }

    private String code() {
        return TWILIO.asked("+13125550123").reversed().stream()
                .filter(form -> sender.equals(form.get("From")))
                .map(form -> SIX_DIGITS.matcher(form.get("Body")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private static String receipt(Seen page) {
        Matcher found = RECEIPT.matcher(page.html());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String page(Seen page) {
        String receipt = receipt(page);
        return receipt.substring(0, receipt.indexOf("/receipts"));
    }
}
