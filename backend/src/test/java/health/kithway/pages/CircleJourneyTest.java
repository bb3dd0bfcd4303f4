package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.joining.Seats;
import health.kithway.directory.Language;
import health.kithway.pages.Phone.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rosa asks, Walter answers, Tom joins and is removed: each on their own phone, without scripts. */
class CircleJourneyTest extends Family {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern LINK = Pattern.compile("data-link>([^<]+)<");
    private static final Pattern CHOICES = Pattern.compile("/p/[A-Za-z0-9_-]{27}");
    private static final Pattern MEMBER = Pattern.compile("/circle/members/[0-9a-f-]{36}");
    private static final Pattern BOX = Pattern.compile("name=\"agreed\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    Seats seats;

    @Test
    @Tag("R-HIPAA-09")
    @Tag("R-OTP-01")
    void rosaAsksWalterAnswersTomJoinsAndIsRemoved() {
        Circle circle = forWalter();
        Phone rosa = phone();
        Phone walter = phone();
        Phone tom = phone();

        Seen waits = comeBack(rosa, circle.members().getFirst(), phone);
        assertThat(waits.html()).contains("We wait for an answer").doesNotContain("Who is helping", "Add a person");

        String forWalter = shown(rosa.go("/circle/ask"));
        Seen asks = walter.open(forWalter);
        assertThat(asks.html()).contains("Rosa asked for a visit for you", "Rosa would like to see", "Lakeview");
        Seen walters = answer(walter, forWalter, "SHARE", anotherNumber());
        assertThat(walters.html()).contains("Who is helping", "Walter", "Rosa", "Add a person");
        assertThat(rosa.open("/circle").html()).contains("The day, time and place of the visit", "Who is helping");

        String forTom = shown(walter.go("/circle/add", "may", "TASKS"));
        Seen toms = join(tom, forTom, "Tom", anotherNumber());
        assertThat(toms.html())
                .contains("What there is to do, and who does it", "Who is helping")
                .doesNotContain("The day, time and place", "How far the visit has come", "Add a person", "Change what");

        String member = found(MEMBER, row(walter.open("/circle").html(), "Tom"));
        assertThat(walter.go(member + "/removal").html()).doesNotContain("Tom");
        assertThat(tom.open("/circle").status()).isEqualTo(401);
    }

    @Test
    void joiningTakesThreeScreens() {
        Circle circle = forWalter();
        Phone walter = phone();
        answer(walter, shown(asker(circle).go("/circle/ask")), "SHARE", anotherNumber());
        String link = shown(walter.go("/circle/add", "may", "TASKS", "may", "LOGISTICS"));
        Phone tom = phone();
        List<String> screens = new ArrayList<>();
        String toms = anotherNumber();

        screens.add(tom.open(link).html());
        Seen you = tom.go(link, "answer", "join");
        screens.add(you.html());
        Seen code = tom.go(link + "/you", fields(you, "firstName", "Tom", "phone", toms));
        screens.add(code.html());
        runDue();
        Seen home = tom.go(link + "/code", "code", code(toms));

        assertThat(screens).hasSize(3).noneSatisfy(screen -> assertThat(screen).contains("type=\"password\""));
        assertThat(screens.getFirst())
                .contains("Walter asks you to help with a visit", "What you will see", "What you will not see");
        assertThat(home.html()).contains("The day, time and place of the visit");
    }

    /** Nothing typed, seen or sent tells whether a number is known here. */
    @Test
    @Tag("R-OTP-01")
    void theSamePageForANumberThatIsKnownAndOneThatIsNot() {
        Circle circle = forWalter();
        Phone walter = phone();
        answer(walter, shown(asker(circle).go("/circle/ask")), "SHARE", anotherNumber());
        String link = shown(walter.go("/circle/add", "may", "TASKS"));

        Seen known = youWith(phone(), link, phone);
        Seen unknown = youWith(phone(), link, anotherNumber());

        assertThat(known.html()).isEqualTo(unknown.html());
    }

    @Test
    @Tag("R-OTP-01")
    void aWrongCodeIsSaidAtTheFieldAndAnOldOneEndsTheTries() {
        Circle circle = forWalter();
        Phone rosa = phone();
        String own = "/m/"
                + seats.link(clinic.kithway(), circle.members().getFirst())
                        .block()
                        .secret();
        rosa.go(own, "by", "TEXT");

        Seen wrong = rosa.send(own + "/code", "code", "12");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("Error:", "That is not the code", "aria-invalid=\"true\"");
        for (int tries = 0; tries < 4; tries++) {
            rosa.send(own + "/code", "code", "12");
        }
        assertThat(rosa.send(own + "/code", "code", "12").html()).contains("This code no longer works");
    }

    @Test
    void onAnUnknownPhoneAMembersLinkNamesNobody() {
        Circle circle = forWalter();
        String own = "/m/"
                + seats.link(clinic.kithway(), circle.members().getFirst())
                        .block()
                        .secret();

        assertThat(phone().open(own).html())
                .contains("Lakeview Family Health", "Text me a code")
                .doesNotContain("Rosa", "Walter", phone.substring(2), mailbox);
    }

    @Test
    void whoStealsTheAddressOfAPageSeesNothingWithoutTheSession() {
        Circle circle = forWalter();
        Phone walter = phone();
        answer(walter, shown(asker(circle).go("/circle/ask")), "SHARE", anotherNumber());
        String link = walter.send("/circle/add", "may", "TASKS").location();

        Phone thief = phone();
        for (String page : List.of("/circle", "/circle/add", "/circle/leave", link, link + "/qr.svg")) {
            assertThat(thief.open(page).status()).as(page).isEqualTo(401);
        }
        assertThat(walter.open(link).html()).contains("Send this to one person", "sms:?&amp;body=");
        assertThat(walter.open(link + "/qr.svg").html()).startsWith("<svg");
    }

    @Test
    void aRememberedPhoneNeedsNoCodeAndForgetMeEndsThat() {
        Circle circle = forWalter();
        Phone rosa = phone();
        String own = "/m/"
                + seats.link(clinic.kithway(), circle.members().getFirst())
                        .block()
                        .secret();
        rosa.go(own, "by", "TEXT");
        runDue();
        rosa.go(own + "/code", "code", code(phone), "remember", "yes");
        clock.advance(Duration.ofHours(1));

        assertThat(rosa.open("/circle").status()).isEqualTo(401);
        assertThat(rosa.open(own).location()).isEqualTo("/circle");
        assertThat(rosa.open("/circle").status()).isEqualTo(200);
        rosa.send("/circle/forget");
        assertThat(rosa.open(own).html()).contains("Text me a code");
    }

    @Test
    void noThanksKeepsNothingAndTheLinkIsOver() {
        Circle circle = forWalter();
        Phone walter = phone();
        answer(walter, shown(asker(circle).go("/circle/ask")), "SHARE", anotherNumber());
        String link = shown(walter.go("/circle/add", "may", "TASKS"));
        Phone tom = phone();

        assertThat(tom.open(link).status()).isEqualTo(200);
        assertThat(tom.open(link).status()).as("looking spends nothing").isEqualTo(200);
        assertThat(tom.send(link, "answer", "no").html()).contains("You did not join");
        assertThat(tom.open(link).status()).isEqualTo(404);
    }

    @Test
    @Tag("R-HIPAA-09")
    void onlyWalterChangesWhatRosaMaySee() {
        Circle circle = forWalter();
        Phone rosa = asker(circle);
        Phone walter = phone();
        answer(walter, shown(rosa.go("/circle/ask")), "SHARE", anotherNumber());
        String member = found(MEMBER, row(walter.open("/circle").html(), "Rosa"));

        assertThat(rosa.open(member).status()).isEqualTo(401);
        assertThat(rosa.send(member, "answer", "yes", "may", "STATUS").status()).isEqualTo(401);
        walter.go(member, "answer", "yes", "may", "STATUS");

        assertThat(rosa.open("/circle").html())
                .contains("How far the visit has come")
                .doesNotContain("The day, time and place of the visit");
    }

    /** What she keeps for longer is what Walter says again; a save that changes nothing lengthens nothing. */
    @Test
    @Tag("R-HIPAA-09")
    void whatWalterLetsRosaSeeForAWeekEndsByItself() {
        Circle circle = forWalter();
        Phone rosa = asker(circle);
        Phone walter = phone();
        answer(walter, shown(rosa.go("/circle/ask")), "SHARE", anotherNumber());
        String member = found(MEMBER, row(walter.open("/circle").html(), "Rosa"));

        walter.go(member, "answer", "yes", "may", "STATUS", "until", "WEEK");
        assertThat(walter.open(member).html()).contains("ends by itself on", "value=\"AS_IS\" selected");
        walter.go(member, "answer", "yes", "may", "STATUS", "until", "AS_IS");
        clock.advance(Duration.ofDays(6));
        assertThat(toldOf(circle, Permission.STATUS))
                .contains(circle.members().getFirst().person());

        clock.advance(Duration.ofDays(2));
        assertThat(toldOf(circle, Permission.STATUS))
                .doesNotContain(circle.members().getFirst().person());
    }

    @Test
    @Tag("R-TCPA-10")
    void rosaChoosesHoursAndLanguageAndTurnsTextsOffAndOn() {
        Circle circle = forWalter();
        Phone rosa = asker(circle);

        Seen wrong = rosa.send("/circle/preferences", "opens", "12:00", "closes", "13:00", "language", "EN");
        assertThat(wrong.html()).contains("Error:", "Choose two hours or more");
        Seen chosen = rosa.go("/circle/preferences", "opens", "17:00", "closes", "20:00", "language", "ES");
        assertThat(chosen.html())
                .contains(
                        "selected=\"selected\">5 PM",
                        "selected=\"selected\">8 PM",
                        "You chose your hours and language");
        Seen off = rosa.go("/circle/preferences/stop", "stop", "TEXT_ABOUT_VISIT");
        assertThat(off.html())
                .contains("You turned off texts", "You can turn these on")
                .doesNotContain("Stop texts");

        clock.advance(Duration.ofSeconds(1));
        assertThat(rosa.go("/circle/preferences/start", fields(off)).html()).contains("Stop texts");
    }

    /** Messages are handed on: the link alone names nobody and changes nothing. */
    @Test
    @Tag("R-OTP-01")
    void theLinkOfAMessageWantsACodeBeforeItSaysWhatSomebodyIsSent() {
        replyHelp();
        String own = found(CHOICES, bodies().getLast());
        Phone reader = phone();

        assertThat(reader.open(own).html()).contains("Text me a code").doesNotContain("Rosa", phone.substring(2));
        assertThat(reader.open("/choices").status()).isEqualTo(401);
        assertThat(reader.send("/choices/stop", "stop", "ALL").status()).isEqualTo(401);
        reader.go(own, "by", "TEXT");
        runDue();
        Seen choices = reader.go(own + "/code", "code", code(phone));

        assertThat(choices.html())
                .contains("What do you want to hear from us?", "Stop texts")
                .doesNotContain("Rosa");
        assertThat(reader.go("/choices/stop", "stop", "ALL").html()).contains("You get no texts");
        assertThat(reader.open("/circle").status()).as("it opens nothing else").isEqualTo(401);
    }

    private void replyHelp() {
        forWalter();
        runDue();
        reply(sid(), "HELP");
        runDue();
    }

    @Test
    void inSpanishToo() {
        Circle circle = forWalter();
        Phone rosa = asker(circle);

        assertThat(rosa.open("/circle?lang=es").html())
                .contains("lang=\"es\"", "Esperamos una respuesta")
                .doesNotContain("??");
        assertThat(Language.values()).hasSize(2);
    }

    private Phone phone() {
        return new Phone(api.anybody());
    }

    /** Rosa, at her place. */
    private Phone asker(Circle circle) {
        Phone rosa = phone();
        comeBack(rosa, circle.members().getFirst(), phone);
        return rosa;
    }

    private Seen comeBack(Phone browser, Member member, String number) {
        String own = "/m/" + seats.link(clinic.kithway(), member).block().secret();
        browser.open(own);
        browser.go(own, "by", "TEXT");
        runDue();
        return browser.go(own + "/code", "code", code(number));
    }

    private Seen answer(Phone browser, String link, String choice, String number) {
        Seen page = browser.open(link);
        browser.go(link, fields(page, "choice", choice, "firstName", "Walter", "phone", number));
        runDue();
        return browser.go(link + "/code", "code", code(number));
    }

    private Seen join(Phone browser, String link, String name, String number) {
        Seen you = browser.go(link, "answer", "join");
        browser.go(link + "/you", fields(you, "firstName", name, "phone", number));
        runDue();
        return browser.go(link + "/code", "code", code(number));
    }

    private Seen youWith(Phone browser, String link, String number) {
        Seen you = browser.go(link, "answer", "join");
        return browser.go(link + "/you", fields(you, "firstName", "Tom", "phone", number));
    }

    /** What was typed, with every box ticked. */
    private static String[] fields(Seen page, String... typed) {
        List<String> all = new ArrayList<>(List.of(typed));
        BOX.matcher(page.html()).results().forEach(box -> all.addAll(List.of("agreed", box.group(1))));
        return all.toArray(String[]::new);
    }

    /** The link that a page shows, as its path. */
    private static String shown(Seen page) {
        return found(LINK, page.html()).replaceAll("^https?://[^/]+", "");
    }

    private static String row(String html, String name) {
        return html.substring(html.indexOf("<strong>" + name));
    }

    private static String found(Pattern pattern, String html) {
        Matcher match = pattern.matcher(html);
        assertThat(match.find()).as(html).isTrue();
        return match.groupCount() == 0 ? match.group() : match.group(1);
    }

    private String code(String number) {
        return TWILIO.asked(number).reversed().stream()
                .map(form -> SIX_DIGITS.matcher(form.get("Body")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }
}
