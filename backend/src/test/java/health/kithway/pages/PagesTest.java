package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.pages.Phone.Seen;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;

/** The pages over HTTP, as a phone without scripts meets them. */
@KithwayTest
class PagesTest {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    Referrals referrals;

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
    void aDaughterAsksForAVisitForHerMother() {
        String link = "/r/" + clinic.link();

        assertThat(phone.open(link).html()).contains("Book a visit for you or someone you help", "Lakeview Eastside");
        assertThat(phone.go(link).html()).contains("Who is the visit for?");
        assertThat(phone.go(link + "/who", "whoFor", "SOMEONE_I_HELP").html()).contains("Which clinic?");
        assertThat(phone.go(
                                link + "/where",
                                "locationId",
                                clinic.eastside.id().toString(),
                                "serviceLineId",
                                clinic.skin.id().toString())
                        .html())
                .contains("How can we reach you?", "About the person you help");
        assertThat(reach(link, "relation", "PARENT", "patientFirstName", "Rosa").html())
                .contains("What do you agree to?", "may text me about this visit")
                .doesNotContain("checked=\"checked\"");
        Seen check = phone.go(link + "/agree", "agreed", box("USE_ANSWERS"), "agreed", box("TEXT_ABOUT_VISIT"));
        assertThat(check.html())
                .contains("Someone I help", "Skin care", "Dana", "312-555-0123", "Mother or father", "Rosa");
        Seen done = phone.go(link + "/check");
        assertThat(done.html())
                .contains("We got your request", "(312) 555-0110")
                .doesNotContain("Rosa");

        Referral sent = onlyReferral();
        assertThat(done.html()).contains(sent.reference());
        assertThat(sent.locationId()).isEqualTo(clinic.eastside.id());
        assertThat(phone.open(link + "/done").html()).contains(sent.reference());
    }

    /** The page is printed once for all links that show the same: each has its own code on it, in either language, and no other's. */
    @Test
    void everyLinkHasItsOwnCodeOnThePageThatAllShare() {
        String first = clinic.link();
        String second = clinic.link();

        for (String language : List.of("?lang=en", "?lang=es", "")) {
            String one = phone.open("/r/" + first + language).html();
            String other = phone.open("/r/" + second + language).html();

            assertThat(one).contains("action=\"/r/" + first).doesNotContain(second);
            assertThat(other).contains("action=\"/r/" + second).doesNotContain(first);
            assertThat(opening(one)).hasSize(36).isNotEqualTo(opening(other));
            assertThat(one.replace(first, "CODE").replace(opening(one), "OPENING"))
                    .isEqualTo(other.replace(second, "CODE").replace(opening(other), "OPENING"))
                    .doesNotContain("\uE000", "\uE001");
        }
        assertThat(phone.open("/R/" + first).html())
                .contains("action=\"/r/" + first, "href=\"/R/" + first + "?lang=es");
    }

    private static String opening(String page) {
        Matcher named = Pattern.compile("name=\"opening\" value=\"([^\"]+)\"").matcher(page);
        assertThat(named.find()).isTrue();
        return named.group(1);
    }

    @Test
    void sendingTwiceMakesOneReferral() {
        String link = toTheCheck();
        String draft = phone.cookies().get("kw-draft");
        String first = phone.send(link + "/check").location();
        phone.cookies().put("kw-draft", Objects.requireNonNull(draft));
        assertThat(phone.send(link + "/check").location()).isEqualTo(first).endsWith("/done");
        assertThat(phone.send(link + "/check").location()).endsWith("/done");
        assertThat(onlyReferral().reference()).isNotEmpty();
    }

    @Test
    void whoLikesSaysHowTheyHeardEvenIfTheLinkWasForOne() {
        String link = "/r/" + clinic.linkForOne();
        toTheCheck(link);
        assertThat(phone.go(link + "/check").html()).contains("how did you hear about us?");
        assertThat(phone.open(link + "/heard").html()).contains("You do not have to answer", "A poster, card or flyer");
        assertThat(phone.send(link + "/heard").status()).isEqualTo(422);
        assertThat(phone.send(link + "/heard", "heard", "PORTAL").status()).isEqualTo(422);

        assertThat(phone.go(link + "/heard", "heard", "PRINT").html()).contains("We noted your answer");

        api.with(TestRealm.staff(clinic.organization, Role.COORDINATOR))
                .get()
                .uri("/staff/v1/referrals/" + onlyReferral().id() + "/credit")
                .exchange()
                .expectBody()
                .jsonPath("$.touches[?(@.kind == 'SELF_REPORTED')].channel")
                .isEqualTo("PRINT");
    }

    @Test
    void nobodyIsAskedHowTheyHeardBeforeTheyAreDone() {
        String link = toTheCheck();

        assertThat(phone.open(link + "/heard").location()).endsWith("/check");
    }

    @Test
    void aLinkForOneShowsTheReceiptAfterItWasUsed() {
        String link = "/r/" + clinic.linkForOne();
        toTheCheck(link);
        assertThat(phone.go(link + "/check").html()).contains("We got your request");
        assertThat(phone.open(link + "/done").html()).contains("We got your request");
        Seen stranger = new Phone(api.anybody()).open(link);
        assertThat(stranger.status()).isEqualTo(410);
        assertThat(stranger.html()).contains("This link was used", "(312) 555-0100");
    }

    @Test
    void whatIsWrongIsSaidOnTopAndAtTheField() {
        String link = "/r/" + clinic.link();
        phone.open(link);
        phone.go(link);
        Seen wrong = phone.send(link + "/who");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html())
                .contains("<title>Error:", "There is a problem", "href=\"#whoFor\"", "id=\"whoFor-error\"");
        phone.go(link + "/who", "whoFor", "ME");
        Seen elsewhere = phone.send(
                link + "/where",
                "locationId",
                clinic.north.id().toString(),
                "serviceLineId",
                clinic.quiet.id().toString());
        assertThat(elsewhere.html()).contains("This clinic does not have that kind of visit");
    }

    @Test
    void theNeededBoxIsNeededAndTheOthersAreNot() {
        String link = toTheAgreement();
        assertThat(phone.send(link + "/agree", "agreed", box("TEXT_ABOUT_VISIT"))
                        .html())
                .contains("Tick this box");
        assertThat(phone.go(link + "/agree", "agreed", box("USE_ANSWERS")).html())
                .contains("Check your answers");
        assertThat(phone.go(link + "/check").html()).contains("We got your request");
    }

    @Test
    void aFormMadeElsewhereIsNotTaken() {
        String link = toTheCheck();
        phone.forgetToken();
        assertThat(phone.send(link + "/check").status()).isEqualTo(409);
        assertThat(listed()).isEmpty();
    }

    @Test
    void anotherSiteStartsNothing() {
        String link = "/r/" + clinic.link();
        api.anybody()
                .post()
                .uri(link)
                .header("Sec-Fetch-Site", "cross-site")
                .exchange()
                .expectHeader()
                .location(link)
                .expectHeader()
                .doesNotExist("Set-Cookie");
    }

    @Test
    void nobodySkipsAQuestion() {
        String link = "/r/" + clinic.link();
        phone.open(link);
        phone.go(link);
        assertThat(phone.open(link + "/check").location()).endsWith("/who");
        assertThat(phone.open(link + "/done").location()).endsWith("/who");
    }

    @Test
    void answersAreGoneAfterTwentyIdleMinutes() {
        String link = toTheCheck();
        clock.advance(Duration.ofMinutes(21));
        Seen late = phone.open(link + "/check");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Please start again", "(312) 555-0100").doesNotContain("Dana");
    }

    @Test
    void aPhoneCanForget() {
        String link = toTheCheck();
        assertThat(phone.go(link + "/forget").html()).contains("Your answers are gone");
        assertThat(phone.open(link + "/check").html()).contains("Please start again");
    }

    @Test
    void spanishStaysSpanishToTheEnd() {
        String link = "/r/" + clinic.narrowLink();
        assertThat(phone.open(link + "?lang=es").html())
                .contains("lang=\"es\"", "action=\"" + link + "?lang=es\"", "Empezar");
        assertThat(phone.go(link + "?lang=es").html()).contains("¿Para quién es la cita?");
        assertThat(phone.go(link + "/who", "whoFor", "ME").html()).contains("¿Cómo podemos hablar con usted?");
        phone.go(link + "/reach", "firstName", "Dana", "phone", "312-555-0123", "bestTime", "ANY", "speak", "es");
        phone.go(link + "/agree", "agreed", box("USE_ANSWERS"));
        assertThat(phone.go(link + "/check").html()).contains("Ya tenemos su pedido");
    }

    @Test
    void theBrowsersLanguageIsTheFirstGuess() {
        api.anybody()
                .get()
                .uri("/r/" + clinic.link())
                .header("Accept-Language", "es-MX,en;q=0.5")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Language", "es");
    }

    @Test
    void onlySensitiveServicesHaveAQuickExit() {
        String link = "/r/" + clinic.link();
        assertThat(phone.open(link).html()).doesNotContain("/leave");
        assertThat(phone.go(link).html()).doesNotContain("/leave");
        assertThat(phone.go(link + "/who", "whoFor", "ME").html()).contains("/leave");
        String east = clinic.eastside.id().toString();
        Seen reach = phone.go(
                link + "/where",
                "locationId",
                east,
                "serviceLineId",
                clinic.quiet.id().toString());
        assertThat(reach.html()).contains("/leave").doesNotContain("Private care");
        Seen left = phone.open(link + "/leave");
        assertThat(left.location()).startsWith("https://www.weather.gov");
        assertThat(phone.open(link + "/reach").html()).contains("Please start again");
    }

    @Test
    void lookingCountsNothingAndStartingCountsOne() {
        String code = clinic.link();
        phone.open("/r/" + code);
        api.anybody().head().uri("/r/" + code).exchange().expectStatus().isOk();
        assertThat(phone.cookies()).isEmpty();
        phone.go("/r/" + code);
        assertThat(phone.cookies().keySet())
                .hasSize(2)
                .allMatch(name -> name.equals("kw-draft") || name.startsWith("kw-visits-"));
        phone.go("/r/" + code + "/forget");
        assertThat(phone.cookies().values()).containsOnly("");
    }

    @Test
    @Tag("R-ATT-06")
    void aPreviewSeesTheClinicAndNothingThatReveals() {
        String html = phone.open("/r/" + clinic.link()).html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("og:title\" content=\"Lakeview Family Health: book a visit\"");
        assertThat(html.substring(0, html.indexOf("</head>"))).doesNotContain("Skin", "Private", "Primary");
    }

    @Test
    void everyPageIsPrivateAndSelfContained() {
        Seen page = phone.open("/r/" + clinic.link());
        assertThat(page.headers())
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", GalleryServer.POLICY);
        assertThat(page.html())
                .contains("noindex")
                .doesNotContain("<script", "<style", "style=\"", "//fonts", "http://", "https://");
        Matcher css = Pattern.compile("href=\"(/assets/pages[^\"]+)\"").matcher(page.html());
        assertThat(css.find()).isTrue();
        Seen style = phone.open(css.group(1));
        assertThat(style.headers().get("Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @Test
    void aWrongCodeAndAnOldLinkSayWhatToDo() {
        Seen unknown = phone.open("/r/NOSUCHCODE");
        assertThat(unknown.status()).isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(unknown.html()).startsWith("<!DOCTYPE html>").contains("We cannot find this page");
        Seen old = phone.open("/r/" + clinic.linkUntil(clock.instant().minusSeconds(1)));
        assertThat(old.status()).isEqualTo(410);
        assertThat(old.html()).contains("This link is too old", "tel:+13125550100");
    }

    @Test
    void theClinicCanBeKeptAsAContact() {
        String link = toTheCheck();
        phone.go(link + "/check");
        Seen card = phone.open(link + "/clinic.vcf");
        assertThat(card.headers().get("Content-Type")).startsWith("text/vcard");
        assertThat(card.html())
                .contains("FN:Lakeview North", "TEL;TYPE=WORK,VOICE:+13125550120")
                .doesNotContain("Dana");
    }

    private String toTheCheck() {
        return toTheCheck("/r/" + clinic.narrowLink());
    }

    private String toTheCheck(String link) {
        toTheAgreement(link);
        phone.go(link + "/agree", "agreed", box("USE_ANSWERS"));
        return link;
    }

    private String toTheAgreement() {
        return toTheAgreement("/r/" + clinic.narrowLink());
    }

    private String toTheAgreement(String link) {
        phone.open(link);
        phone.go(link);
        phone.go(link + "/who", "whoFor", "ME");
        reach(link);
        return link;
    }

    private Seen reach(String link, String... more) {
        List<String> fields = new java.util.ArrayList<>(
                List.of("firstName", "Dana", "phone", "312-555-0123", "bestTime", "ANY", "speak", "en"));
        fields.addAll(List.of(more));
        return phone.go(link + "/reach", fields.toArray(String[]::new));
    }

    private String box(String purpose) {
        return clinic.box(purpose);
    }

    private List<Referral> listed() {
        return Objects.requireNonNull(
                        referrals.listReferrals(clinic.operator, null, null, 10).block())
                .items();
    }

    private Referral onlyReferral() {
        assertThat(listed()).hasSize(1);
        return listed().getFirst();
    }
}
