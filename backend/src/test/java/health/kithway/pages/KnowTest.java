package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.disclosure.DisclosureFacts;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.disclosure.Entitlement;
import health.kithway.consent.disclosure.Recipient;
import health.kithway.consent.disclosure.Topic;
import health.kithway.directory.PracticeId;
import health.kithway.disclosure.accounting.Basis;
import health.kithway.disclosure.accounting.NotedDisclosures;
import health.kithway.disclosure.accounting.Particulars;
import health.kithway.pages.Phone.Seen;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.PersonId;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Dana asked for a visit; she looks what the clinic knows about her and keeps her receipt. */
@KithwayTest
class KnowTest {

    private static final Pattern RECEIPT = Pattern.compile("/k/[A-Za-z0-9_-]+/receipts/[0-9a-f-]{36}");

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    Referrals referrals;

    @Autowired
    Passes passes;

    @Autowired
    Disclosures disclosures;

    @Autowired
    NotedDisclosures noted;

    @Autowired
    AutowireCapableBeanFactory beans;

    @TempDir
    Path folder;

    private final ClinicWithLinks clinic = new ClinicWithLinks();
    private Phone phone;

    @BeforeEach
    void aClinicAndAPhone() {
        beans.autowireBean(clinic);
        // What one address may post is counted by the minute.
        clock.advance(Duration.ofMinutes(1));
        phone = new Phone(api.anybody());
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
        assertThat(phone.open(own).html()).contains("to show you this page");
        assertThat(phone.open(own + "?lang=es").html()).contains("Lo que Lakeview Family Health sabe de usted");
    }

    /** R-HIPAA-07: everybody outside who was told something, what, and when; who was refused was told nothing. */
    @Test
    void danaSeesWhoWasToldWhat() {
        Seen page = know();
        Referral referral = dana();
        PersonId dana = referral.requesterId();
        disclosures
                .decideAll(
                        clinic.operator,
                        List.of(
                                asked(referral, Entitlement.of(UUID.randomUUID()), Topic.STATUS),
                                asked(referral, null, Topic.LOGISTICS)))
                .block();
        noted.note(
                        clinic.operator,
                        dana,
                        Basis.COURT_ORDER,
                        new Particulars("Example County Court", null, "the day of the visit", "a court order"),
                        clock.instant())
                .block();

        String html = phone.open(page(page)).html();

        assertThat(html)
                .contains(
                        "The office that sent you",
                        "how far your visit is",
                        "Example County Court",
                        "the day of the visit")
                .doesNotContain("when and where your visit is", "No one outside the clinic", "??");
        assertThat(phone.open(page(page) + "?lang=es").html())
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
                entitlement);
    }

    private Referral dana() {
        return referrals
                .listReferrals(clinic.operator, null, null, 10)
                .block()
                .items()
                .getFirst();
    }

    @Test
    void herReceiptShowsTheWordsSheSaw() {
        Seen receipt = phone.open(receipt(know()));

        assertThat(receipt.html())
                .contains("Your receipt", "Lakeview Family Health signed this on", "will use what you tell us here")
                .doesNotContain("Dana", "5550123", "??");
    }

    /** Anybody verifies it with a JDK and the published key alone; one changed letter is found out. */
    @Test
    void herReceiptVerifiesOfflineAndAChangedOneDoesNot() throws Exception {
        String jws = phone.open(receipt(know()) + "/signed").html();
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
                        clinic.operator, PassPurpose.UNSUBSCRIBE, UUID.randomUUID(), null, Duration.ofDays(1))
                .block()
                .secret();

        assertThat(phone.open("/k/nobodyhasthis").status()).isEqualTo(404);
        assertThat(phone.open("/k/" + stop).status()).isEqualTo(404);
        assertThat(phone.open(own + "/receipts/" + UUID.randomUUID()).status()).isEqualTo(404);
        clock.advance(Duration.ofDays(31));
        assertThat(phone.open(own).status()).isEqualTo(404);
    }

    @Test
    void anothersReceiptIsNotThere() {
        String danas = receipt(know());
        phone = new Phone(api.anybody());
        String evas = page(know());

        assertThat(phone.open(evas + danas.substring(danas.indexOf("/receipts")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void staffHandsALinkToWhoAsksAndAMarketerMayNot() {
        know();
        UUID dana = referrals
                .listReferrals(clinic.operator, null, null, 10)
                .block()
                .items()
                .getFirst()
                .requesterId()
                .value();

        api.with(TestRealm.staff(clinic.organization, Role.COORDINATOR))
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
                        url -> assertThat(phone.open(url.substring(url.indexOf("/k/")))
                                        .html())
                                .contains("Receipt of"));
        api.with(TestRealm.staff(clinic.organization, Role.COORDINATOR))
                .get()
                .uri("/staff/v1/people/{person}/receipts", dana)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.receipts.length()")
                .isEqualTo(1);
        api.with(TestRealm.staff(clinic.organization, Role.MARKETER))
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
                .uri("/public/v1/organizations/{organization}/receipt-keys", clinic.organization)
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
        String link = "/r/" + clinic.narrowLink();
        phone.open(link);
        phone.go(link);
        phone.go(link + "/who", "whoFor", "ME");
        phone.go(link + "/reach", "firstName", "Dana", "phone", "312-555-0123", "bestTime", "ANY", "speak", "en");
        phone.go(link + "/agree", "agreed", clinic.box("USE_ANSWERS"));
        Seen done = phone.go(link + "/check");
        assertThat(done.html()).contains("What we know about you");
        return phone.go(link + "/know");
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
