package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Payer;
import health.kithway.directory.PayerId;
import health.kithway.directory.Payers;
import health.kithway.pages.Phone.Seen;
import health.kithway.program.ProgramId;
import health.kithway.program.ProgramVersion;
import health.kithway.program.Programs;
import health.kithway.program.Reviews;
import health.kithway.program.link.ShareLinks;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.routing.Routing;
import health.kithway.routing.RuleSets;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Conditions;
import health.kithway.routing.rule.Coverage;
import health.kithway.routing.rule.Destination;
import health.kithway.routing.rule.Fallback;
import health.kithway.routing.rule.Rule;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TwoPeople;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Dana does not mind which clinic; the program's rules find one for her. */
@KithwayTest
class RoutedJourneyTest {

    private static final PayerId HARBOR = new PayerId(UUID.randomUUID());
    private static final Booking MORNINGS = new Booking(
            Booking.Kind.CALL_BACK,
            null,
            List.of(new Booking.Window(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.NOON)));

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Api api;

    @Autowired
    Programs programs;

    @Autowired
    Reviews reviews;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    Payers payers;

    @Autowired
    ShareLinks links;

    @Autowired
    Referrals referrals;

    @Autowired
    Routing routing;

    @Autowired
    TestClock clock;

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
    void whoSaysThatAnyClinicWillDoIsSentToTheOneThatTakesHerPlan() {
        String link = routed(MORNINGS);
        toWhere(link);
        assertThat(phone.open(link + "/where").html())
                .contains("Which ZIP code do you leave from?", "The one nearest to me");
        phone.go(
                link + "/where",
                "locationId",
                "nearest",
                "serviceLineId",
                clinic.primary.id().toString(),
                "zip",
                "60614");
        Seen insurance = reach(link);
        assertThat(insurance.html()).contains("Which insurance plan do you have?", "Harbor Plan", "I have no plan");

        phone.go(link + "/insurance", "plan", HARBOR.toString());
        Seen check = phone.go(link + "/agree", "agreed", clinic.box("USE_ANSWERS"));
        assertThat(check.html()).contains("The one nearest to me", "60614", "Harbor Plan");
        Seen done = phone.go(link + "/check");

        assertThat(done.html())
                .contains("Lakeview North", "(312) 555-0120", "They call at these times", "Monday to Friday")
                .doesNotContain("60614", "Harbor Plan");
        Referral sent = onlyReferral();
        assertThat(sent.locationId()).isEqualTo(clinic.north.id());
        assertThat(routing.why(clinic.operator, sent.id().value())
                        .block()
                        .facts()
                        .coverage())
                .isEqualTo(Coverage.plan(HARBOR));
        assertThat(phone.open(link + "/clinic.vcf").html()).contains("Lakeview North");
    }

    /** R-ATT-09. */
    @Test
    void whereTheClinicHasABookingSiteTheLastPageLeadsThereWithAnOpaqueReference() {
        String link = routed(Booking.site("https://book.lakeview.example/times"));
        toWhere(link);
        where(link, "");
        reach(link);
        phone.go(link + "/insurance", "plan", HARBOR.toString());
        phone.go(link + "/agree", "agreed", clinic.box("USE_ANSWERS"));
        Seen done = phone.go(link + "/check");

        assertThat(done.html())
                .contains("Pick a time", "https://book.lakeview.example/times?source=kithway&amp;booking-referral=")
                .doesNotContain("Dana", onlyReferral().id().toString());
    }

    @Test
    void thePlanMayBeLeftOutAndOnlyAPlanOfTheListIsTaken() {
        String link = routed(MORNINGS);
        toWhere(link);
        where(link, "");
        reach(link);

        assertThat(phone.send(link + "/insurance", "plan", UUID.randomUUID().toString())
                        .html())
                .contains("Choose a plan from the list");
        assertThat(phone.go(link + "/insurance").html()).contains("What do you agree to?");
    }

    @Test
    void whatIsNoZipCodeIsAskedAgainAndEverythingElseStays() {
        String link = routed(MORNINGS);
        toWhere(link);
        Seen wrong = where(link, "606");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html()).contains("Write a ZIP code with 5 numbers", "value=\"606\"", "checked=\"checked\"");
    }

    @Test
    void whereNoRuleAsksNothingMoreIsAsked() {
        String link = "/r/" + clinic.link();
        toWhere(link);

        assertThat(phone.open(link + "/where").html()).doesNotContain("ZIP code", "nearest");
        where(link, clinic.eastside.id().toString());
        assertThat(reach(link).html()).contains("What do you agree to?");
        assertThat(phone.open(link + "/insurance").location()).endsWith("/agree");
    }

    private String routed(Booking harborsBooking) {
        String code = clinic.link();
        payers.addPayer(clinic.operator, new Payer(HARBOR, "Harbor Plan")).block();
        Conditions harbor =
                new Conditions(List.of(), List.of(), List.of(HARBOR), List.of(), List.of(), List.of(), null);
        Rule plan = new Rule(UUID.randomUUID(), "Harbor", harbor, Destination.to(clinic.north.id()), harborsBooking);
        Rule nearest = new Rule(UUID.randomUUID(), "Nearest", Conditions.NONE, Destination.NEAREST, Booking.CALL_BACK);
        Fallback desk = new Fallback("Eastside's desk", clinic.eastside.id(), Booking.CALL_BACK);
        ProgramId program = links.get(code).block().programId();
        Actor mark = TwoPeople.mark(clinic.organization);
        ProgramVersion draft = programs.startDraft(mark, program).block();
        ruleSets.put(
                        mark,
                        program,
                        draft.version(),
                        draft.revision(),
                        new RuleSet(0, List.of(plan, nearest), List.of(), desk, false, false))
                .block();
        reviews.submit(mark, program, draft.version()).block();
        reviews.approve(TwoPeople.connie(clinic.organization), program, draft.version())
                .block();
        return "/r/" + code;
    }

    private void toWhere(String link) {
        phone.open(link);
        phone.go(link);
        phone.go(link + "/who", "whoFor", "ME");
    }

    private Seen where(String link, String zipOrPlace) {
        boolean place = zipOrPlace.length() > 5;
        return phone.send(
                link + "/where",
                "locationId",
                place ? zipOrPlace : "nearest",
                "serviceLineId",
                clinic.primary.id().toString(),
                "zip",
                place ? "" : zipOrPlace);
    }

    private Seen reach(String link) {
        return phone.go(
                link + "/reach", "firstName", "Dana", "email", "dana@example.com", "bestTime", "ANY", "speak", "en");
    }

    private Referral onlyReferral() {
        List<Referral> all =
                referrals.listReferrals(clinic.operator, null, null, 10).block().items();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
