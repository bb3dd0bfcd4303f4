package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import health.kithway.sandbox.demo.Lakeview;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** One referral, all the way through. */
public final class Story {

    private static final String CHANNEL = "QR";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, h:mm a", Locale.US);

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;
    private final Clinic clinic;
    private final Visitor visitor;

    public Story(URI kithway, SandboxTokens tokens, Teller teller) {
        this.http = new Http(kithway);
        this.teller = teller;
        this.tokens = tokens;
        this.clinic = new Clinic(http, tokens);
        this.visitor = new Visitor(http, teller, Lakeview.POSTER_CODE);
    }

    /** Answers how many things were seen to be as they should be. */
    public int tell() {
        Phone phone = Phone.unused(http);
        int year = phone.now().atZone(Lakeview.ZONE).getYear();
        Marketing marketing = new Marketing(http, teller, tokens, year);
        int sentBefore = marketing.counted(CHANNEL, "sent");
        int openedBefore = marketing.counted(CHANNEL, "opened");
        JsonNode landing = visitor.open();
        check(marketing.counted(CHANNEL, "opened") == openedBefore, "Looking at the page was counted as an opening.");
        teller.saw("None of these looks is counted.");
        Visitor.Sent sent = visitor.send(landing, phone.number());
        String referral = clinic.find(sent.reference());
        firstText(phone, referral);
        Instant visit = booked(phone, sent);
        new Planned(http, teller, tokens).tell(referral);
        reminded(phone, sent, referral, visit);
        stopped(phone, sent, referral, visit);
        completed(phone, sent, visit);
        numbers(marketing, sentBefore);
        whoSeesWhom(referral);
        new Undelivered(http, teller, tokens, clinic).tell(Lakeview.POSTER_CODE);
        new Sharing(http, teller, tokens, clinic).tell(Lakeview.POSTER_CODE, sent, phone.number());
        new Crediting(http, teller, tokens).explain(referral, sent.pass(), phone.now());
        Publishing publishing = new Publishing(http, teller, tokens);
        publishing.tell();
        new Printing(http, teller, tokens).tell();
        publishing.end();
        new Wording(http, teller, tokens).tell();
        new Ways(http, teller, tokens).show();
        String referred = new Practice(http, teller, tokens).refer(phone.now(), phone.number());
        new Caring(http, teller, tokens).tell(referral, year);
        new Proof(http, teller, tokens).show(whoAgreed(referral));
        Accounting accounting = new Accounting(http, teller, tokens);
        accounting.answer(whoAgreed(referral), phone.now());
        accounting.told(whoAgreed(referred));
        new Helping(http, teller, tokens).tell(referral);
        new Returning(http, teller, tokens).tell(referral, phone);
        Trail trail = new Trail(http, teller, tokens);
        trail.forged();
        trail.show(referral);
        new Month(http, teller, tokens, clinic).tell();
        new Forgetting(http, teller, tokens, clinic).tell(referred, whoAgreed(referred));
        return teller.seen();
    }

    private String whoAgreed(String referral) {
        return clinic.read(referral, "cora.coordinator")
                .must(200, "The coordinator reading the referral")
                .json()
                .path("consents")
                .path(0)
                .path("personId")
                .asString("");
    }

    private void firstText(Phone phone, String referral) {
        teller.chapter("A text goes out, through Twilio's SDK");
        String words = phone.next(0, "The first text");
        teller.saw("It arrives on the phone %s:", phone.number());
        teller.quote(words);
        JsonNode decision = clinic.messages(referral).path(0).path("decision");
        check(decision.path("permitted").asBoolean(), "No permission is recorded for the text.");
        teller.saw(
                "It was decided before it was sent: %s (%s).",
                decision.path("reason").asString(""), decision.path("rule").asString(""));
        Phone.await("The delivery report did not arrive", () -> clinic.isDelivered(referral));
        teller.saw("Twilio's signed report says that it was delivered.");
    }

    private Instant booked(Phone phone, Visitor.Sent sent) {
        teller.chapter("The clinic's scheduling system books a visit");
        Instant visit = workingDay(phone.now());
        clinic.tell(sent.reference(), "SCHEDULED", visit, phone.now());
        teller.saw("With its own Keycloak token it says: %s. Nothing clinical is in it.", day(visit));
        String words = phone.next(1, "The text about the visit");
        teller.saw("She gets a text:");
        teller.quote(words);
        check(visitor.stage(sent).equals("SCHEDULED"), "Her pass does not show that the visit is scheduled.");
        return visit;
    }

    /** Half past two, a week ahead or on the next working day. */
    private static Instant workingDay(Instant now) {
        LocalDate day = now.atZone(Lakeview.ZONE).toLocalDate().plusDays(7);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(14, 30).atZone(Lakeview.ZONE).toInstant();
    }

    private static String day(Instant time) {
        return DAY.format(time.atZone(Lakeview.ZONE));
    }

    private void reminded(Phone phone, Visitor.Sent sent, String referral, Instant visit) {
        teller.chapter("Three days before (the sandbox's clock is moved)");
        phone.forwardTo(visit.minus(Duration.ofHours(71)));
        String words = phone.next(2, "The reminder");
        check(words.contains("Reply C"), "The reminder does not ask to reply C: %s", words);
        teller.saw("It is %s now, and a reminder came:", day(phone.now()));
        teller.quote(words);
        phone.write("C");
        String answer = phone.next(3, "The answer to C");
        Phone.await("Her C did not confirm the visit", () -> clinic.isConfirmed(referral));
        teller.saw("She answers C, and the visit is confirmed:");
        teller.quote(answer);
        phone.write("HELP");
        String help = phone.next(4, "The answer to HELP");
        teller.saw("She asks for HELP:");
        teller.quote(help);
        check(visitor.stage(sent).equals("SCHEDULED"), "Answering a text changed the stage.");
    }

    private void stopped(Phone phone, Visitor.Sent sent, String referral, Instant visit) {
        teller.chapter("She says STOP");
        phone.write("STOP");
        String words = phone.next(5, "The confirmation of STOP");
        teller.saw("One confirmation:");
        teller.quote(words);
        clinic.tell(sent.reference(), "RESCHEDULED", visit.plus(Duration.ofHours(1)), phone.now());
        phone.staysSilent(6, "After STOP nothing more may come");
        teller.saw("The visit is moved by an hour, and her phone stays silent. Kithway keeps why:");
        teller.plain(clinic.refusal(referral));
        phone.write("START");
        String on = phone.next(6, "The answer to START");
        teller.saw("START turns messages on again:");
        teller.quote(on);
    }

    private void completed(Phone phone, Visitor.Sent sent, Instant visit) {
        teller.chapter("The visit takes place");
        phone.forwardTo(visit.plus(Duration.ofHours(2)));
        clinic.tell(sent.reference(), "COMPLETED", null, phone.now());
        check(visitor.stage(sent).equals("COMPLETED"), "Her pass does not show that the visit took place.");
        teller.saw("It is %s now. The scheduling system says: completed.", day(phone.now()));
    }

    private void numbers(Marketing marketing, int sentBefore) {
        teller.chapter("The marketer looks at the funnel");
        int sentNow = marketing.counted(CHANNEL, "sent");
        check(
                sentBefore < 0 || sentNow == sentBefore + 1,
                "The funnel should count %d referrals by QR code, and says %d.",
                sentBefore + 1,
                sentNow);
        marketing.show("channel");
        teller.saw("One more by QR code than before; numbers that are too small are not shown.");
        marketing.show("campaign");
        marketing.show("location");
        marketing.show("serviceLine");
        marketing.showOpenings();
        teller.saw("The same by campaign, location and service line.");
    }

    private void whoSeesWhom(String referral) {
        clinic.read(referral, "mark.marketer").must(403, "The marketer reading a referral");
        teller.saw("The marketer can read no person (403).");
        Answer read = clinic.read(referral, "cora.coordinator").must(200, "The coordinator reading it");
        check(read.json().path("people").size() == 2, "The coordinator should see the caregiver and the patient.");
        check(read.at("/credit/channel").equals(CHANNEL), "The referral is not credited to its channel.");
        teller.saw(
                "The coordinator can; it is credited to “%s”, with %d consents on record.",
                read.at("/credit/campaignName"), read.json().path("consents").size());
        clinic.read(referral, "rick.riverbend").must(404, "Another organization reading it");
        teller.saw("For another organization it is not there (404).");
    }
}
