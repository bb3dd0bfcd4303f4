package health.kithway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.Payer;
import health.kithway.directory.PayerId;
import health.kithway.directory.Payers;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.Refused;
import health.kithway.program.Finding;
import health.kithway.program.ProgramRefused;
import health.kithway.program.ProgramVersion;
import health.kithway.program.Programs;
import health.kithway.program.Reviews;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.BestTime;
import health.kithway.referral.EventSource;
import health.kithway.referral.Merges;
import health.kithway.referral.NewReferral;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.referral.RouteRule;
import health.kithway.referral.WhoFor;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Conditions;
import health.kithway.routing.rule.Coverage;
import health.kithway.routing.rule.Destination;
import health.kithway.routing.rule.DistanceBand;
import health.kithway.routing.rule.Facts;
import health.kithway.routing.rule.Fallback;
import health.kithway.routing.rule.Reason;
import health.kithway.routing.rule.Rejected;
import health.kithway.routing.rule.Rule;
import health.kithway.routing.rule.RuleSet;
import health.kithway.routing.rule.WeeklyCapacity;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TwoPeople;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;

/** Dana asks for primary care, from Evanston (60201) or from Hyde Park (60615). Lakeshore is in 60657, Uptown in 60640. */
@KithwayTest
class RoutingTest {

    /** As many as the pool holds; the others wait for one. */
    private static final int EVERY_CONNECTION = 20;

    private static final UUID ASKED = new UUID(9, 1);
    private static final UUID NEAREST = new UUID(9, 2);
    private static final Booking.Window MORNINGS =
            new Booking.Window(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.NOON);

    @Autowired
    World world;

    @Autowired
    Programs programs;

    @Autowired
    Reviews reviews;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    Routing routing;

    @Autowired
    Wishes wishes;

    @Autowired
    DryRuns dryRuns;

    @Autowired
    Referrals referrals;

    @Autowired
    Merges merges;

    @Autowired
    ShareLinks links;

    @Autowired
    Payers payers;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private Actor mark;
    private Actor connie;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        mark = TwoPeople.mark(clinic.organization());
        connie = TwoPeople.connie(clinic.organization());
    }

    @Test
    void withoutRulesWhoAsksForNoPlaceGoesToTheNearest() {
        Referral fromTheNorth = come(null, "60201");
        Referral fromTheSouth = come(null, "60615");

        assertThat(fromTheNorth.locationId()).isEqualTo(clinic.uptown());
        assertThat(fromTheSouth.locationId()).isEqualTo(clinic.lakeshore());
        assertThat(fromTheNorth.routeRule()).isEqualTo(RouteRule.NEAREST);
    }

    @Test
    void ofAZipCodeOnlyBandsAreKept() {
        Referral referral = come(null, "60615");

        Routed why = routing.why(clinic.kithway(), referral.id().value()).block();
        assertThat(why.facts().distances())
                .extracting(Facts.Distance::locationId, Facts.Distance::band)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(clinic.lakeshore(), DistanceBand.WITHIN_10),
                        org.assertj.core.groups.Tuple.tuple(clinic.uptown(), DistanceBand.WITHIN_25));
        assertThat(dump().toString()).doesNotContain("60615");
    }

    @Test
    void theRuleIsKeptWithWhatItPassedOverAndReadingItIsInTheTrail() {
        publish(rules(List.of(nearby(clinic.lakeshore()), nearest()), List.of()));
        Referral referral = come(null, "60201");

        Routed why = routing.why(mark, referral.id().value()).block();

        assertThat(referral.routeRule()).isEqualTo(RouteRule.RULE);
        assertThat(why.decision().ruleId()).isEqualTo(NEAREST);
        assertThat(why.decision().ruleSetVersion()).isEqualTo(2);
        assertThat(why.decision().locationId()).isEqualTo(clinic.uptown());
        assertThat(why.decision().rejected())
                .singleElement()
                .isEqualTo(new Rejected(ASKED, "Near it", clinic.lakeshore(), Reason.TOO_FAR));
        assertThat(trail.listEntries(clinic.kithway(), null, null, 5).block().items())
                .extracting(AuditEntry::action)
                .contains("routing.read", "routing.decided");
    }

    /** A link to one place leads there whatever the rules prefer; the rule that would have led elsewhere says so. */
    @Test
    void aLinkThatNamesAPlaceLeadsNowhereElse() {
        Rule lakeshoreFirst = new Rule(
                ASKED, "Lakeshore first", Conditions.NONE, Destination.to(clinic.lakeshore()), Booking.CALL_BACK);
        publish(rules(List.of(lakeshoreFirst, nearest()), List.of()));

        Referral referral = send(clinic.uptownCode(), Asked.at(clinic.uptown(), clinic.primaryCare()));

        assertThat(referral.locationId()).isEqualTo(clinic.uptown());
        assertThat(routing.why(mark, referral.id().value()).block().decision().rejected())
                .extracting(Rejected::reason)
                .containsExactly(Reason.NOT_ALLOWED);
    }

    @Test
    void whatNoRuleTakesGoesToTheFallbackAndIsCalled() {
        Rule spanish = new Rule(
                ASKED,
                "Spanish",
                new Conditions(List.of(), List.of(), List.of(), List.of(), List.of(Language.ES), List.of(), null),
                Destination.to(clinic.lakeshore()),
                Booking.CALL);
        publish(rules(List.of(spanish), List.of()));

        Referral referral = come(null, null);

        assertThat(referral.routeRule()).isEqualTo(RouteRule.FALLBACK);
        assertThat(referral.locationId()).isEqualTo(clinic.uptown());
        Handover booking = routing.findHandover(
                        clinic.organization(), referral.id().value())
                .block();
        assertThat(booking.kind()).isEqualTo(Booking.Kind.CALL_BACK);
        assertThat(booking.windows()).containsExactly(MORNINGS);
    }

    /** R-ATT-09. */
    @Test
    void aBookingSiteGetsAnOpaqueReferenceAndNothingPersonal() {
        Rule site = new Rule(
                ASKED,
                "Books itself",
                Conditions.NONE,
                Destination.NEAREST,
                Booking.site("https://book.example/times?site=7"));
        publish(rules(List.of(site), List.of()));

        Referral referral = come(null, "60615");
        Routed why = routing.why(mark, referral.id().value()).block();

        assertThat(why.handover().url())
                .isEqualTo(
                        "https://book.example/times?site=7&source=kithway&booking-referral=" + why.bookingReference());
        assertThat(why.handover().url())
                .doesNotContain(
                        referral.id().toString(),
                        referral.reference(),
                        "60615",
                        clinic.program().toString());
    }

    /** The issue's own example: 200 referrals at once, 50 places. */
    @Test
    void twoHundredAtOnceForFiftyPlacesNeverOverbook() {
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 50))));

        SharedLink link = link(clinic.code());
        // The clinic's keys are read once, on a connection beside the one in use; every connection is in use below.
        send(clinic.code(), Asked.at(clinic.lakeshore(), null));
        List<AgreedText> agreed = world.agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS);

        Map<LocationId, Long> came = Flux.range(0, 200)
                .flatMap(one -> referrals.send(link.visitor(), wish(link, anywhere(null), agreed)), EVERY_CONNECTION)
                .collect(Collectors.groupingBy(Referral::locationId, Collectors.counting()))
                .block(Duration.ofMinutes(2));

        assertThat(came).isEqualTo(Map.of(clinic.lakeshore(), 50L, clinic.uptown(), 150L));
        assertThat(taken(clinic.lakeshore())).isEqualTo(50);
    }

    @Test
    void theNextWeekHasRoomAgain() {
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 1))));

        assertThat(come(null, null).locationId()).isEqualTo(clinic.lakeshore());
        assertThat(come(null, null).locationId()).isEqualTo(clinic.uptown());
        clock.advance(Duration.ofDays(7));
        assertThat(come(null, null).locationId()).isEqualTo(clinic.lakeshore());
    }

    @Test
    void aLimitThatComesInMidWeekCountsWhatCameBefore() {
        assertThat(come(clinic.lakeshore(), null).locationId()).isEqualTo(clinic.lakeshore());
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 1))));

        assertThat(come(null, null).locationId()).isEqualTo(clinic.uptown());
    }

    @Test
    void whatIsCancelledGivesItsPlaceToSomebodyElseAndTakesItAgainWhenItIsBookedAfterAll() {
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 1))));
        Referral dana = come(null, null);
        happened(dana, AppointmentEvent.Kind.SCHEDULED);
        assertThat(come(null, null).locationId()).isEqualTo(clinic.uptown());

        happened(dana, AppointmentEvent.Kind.CANCELLED);
        happened(dana, AppointmentEvent.Kind.CANCELLED);
        assertThat(taken(clinic.lakeshore())).isZero();
        assertThat(come(null, null).locationId()).isEqualTo(clinic.lakeshore());
        assertThat(come(null, null).locationId()).isEqualTo(clinic.uptown());

        happened(dana, AppointmentEvent.Kind.RESCHEDULED);
        assertThat(taken(clinic.lakeshore())).isEqualTo(2);
        assertThat(routing.why(mark, dana.id().value()).block().decision().locationId())
                .isEqualTo(clinic.lakeshore());
    }

    @Test
    void aTimeThatNobodyCameToIsNotFreeAgain() {
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 1))));
        Referral dana = come(null, null);

        happened(dana, AppointmentEvent.Kind.NO_SHOW);

        assertThat(taken(clinic.lakeshore())).isEqualTo(1);
        assertThat(come(null, null).locationId()).isEqualTo(clinic.uptown());
    }

    @Test
    void aReferralThatWasAnotherToldAgainGivesItsPlaceBack() {
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 2))));
        Referral first = come(null, null);
        Referral again = come(null, null);

        merges.merge(clinic.kithway(), again.id(), first.id()).block();

        assertThat(taken(clinic.lakeshore())).isEqualTo(1);
        assertThat(come(null, null).locationId()).isEqualTo(clinic.lakeshore());
    }

    /** Twenty give back what they hold while twenty others come: nobody's place is counted twice, and none is lost. */
    @Test
    void placesGivenBackAtOnceAreEachGivenOnce() {
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 20))));
        List<Referral> first =
                Flux.range(0, 20).map(one -> come(null, null)).collectList().block(Duration.ofMinutes(1));

        Flux.fromIterable(first)
                .flatMap(one ->
                        referrals.recordAppointmentEvent(clinic.kithway(), event(one, AppointmentEvent.Kind.CANCELLED)))
                .mergeWith(Flux.range(0, 20)
                        .map(one -> wish(clinic.code(), anywhere(null)))
                        .flatMap(wish -> referrals.send(wish.link().visitor(), wish)))
                .blockLast(Duration.ofMinutes(1));

        assertThat(taken(clinic.lakeshore()))
                .isEqualTo(held(clinic.lakeshore()))
                .isLessThanOrEqualTo(20);
    }

    @Test
    void sentTwiceItTakesUpRoomOnce() {
        publish(rules(List.of(to(clinic.lakeshore()), nearest()), List.of(weekly(clinic.lakeshore(), 5))));
        NewReferral wish = wish(clinic.code(), anywhere(null));

        referrals.send(wish.link().visitor(), wish).block();
        referrals.send(wish.link().visitor(), wish).block();

        assertThat(taken(clinic.lakeshore())).isEqualTo(1);
    }

    @Test
    void plansAreAskedWhereARuleNeedsThem() {
        PayerId harbor = new PayerId(UUID.randomUUID());
        payers.addPayer(clinic.kithway(), new Payer(harbor, "Harbor Plan")).block();
        assertThat(wishes.questions(link(clinic.code())).block()).isEqualTo(new Questions(false, false, List.of()));
        Conditions insured =
                new Conditions(List.of(), List.of(), List.of(harbor), List.of(), List.of(), List.of(), null);
        publish(rules(
                List.of(
                        new Rule(ASKED, "Harbor", insured, Destination.to(clinic.uptown()), Booking.CALL_BACK),
                        to(clinic.lakeshore())),
                List.of()));

        Questions asked = wishes.questions(link(clinic.code())).block();
        Referral referral = send(clinic.code(), new Asked(null, clinic.primaryCare(), null, Coverage.plan(harbor)));

        assertThat(asked.coverage()).isTrue();
        assertThat(asked.payers()).extracting(Payer::name).containsExactly("Harbor Plan");
        assertThat(referral.locationId()).isEqualTo(clinic.uptown());
        assertThatThrownBy(() -> send(
                        clinic.code(),
                        new Asked(null, clinic.primaryCare(), null, Coverage.plan(new PayerId(UUID.randomUUID())))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDryRunChangesNothing() {
        come(null, "60201");
        come(null, "60615");
        come(clinic.lakeshore(), null);
        Map<String, List<Map<String, Object>>> before = dump();

        DryRun run = dryRuns.run(
                        clinic.organization(),
                        clinic.program(),
                        rules(List.of(to(clinic.uptown())), List.of(weekly(clinic.uptown(), 1))),
                        Duration.ofDays(30))
                .block();

        assertThat(dump()).isEqualTo(before);
        assertThat(run.examined()).isEqualTo(3);
        assertThat(run.unrouted()).isEqualTo(2);
        assertThat(run.overCapacity()).isEqualTo(2);
        assertThat(run.moved()).isEqualTo(2);
        assertThat(run.rules())
                .singleElement()
                .extracting(DryRun.Taken::referrals)
                .isEqualTo(1);
    }

    @Test
    void theRulesInForceMoveNobody() {
        RuleSet rules = rules(
                List.of(nearby(clinic.lakeshore()), to(clinic.lakeshore()), nearest()),
                List.of(weekly(clinic.lakeshore(), 2)));
        publish(rules);
        for (String zip : List.of("60201", "60615", "60657", "60640", "10001")) {
            come(null, zip);
            clock.advance(Duration.ofSeconds(1));
        }

        DryRun run = dryRuns.run(clinic.organization(), clinic.program(), rules, Duration.ofDays(1))
                .block();

        assertThat(run.examined()).isEqualTo(5);
        assertThat(run.moved()).isZero();
        assertThat(run.overCapacity()).isEqualTo(3);
    }

    @Test
    void whatIsPublishedIsNotRewritten() {
        publish(rules(List.of(nearest()), List.of()));

        assertThatThrownBy(() -> ruleSets.put(
                                mark, clinic.program(), 2, 2, rules(List.of(to(clinic.uptown())), List.of()))
                        .block())
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isInstanceOf(ProgramRefused.WrongState.class));
    }

    @Test
    void whoeverWroteTheRulesDoesNotApproveThem() {
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        ruleSets.put(connie, clinic.program(), 2, draft.revision(), rules(List.of(nearest()), List.of()))
                .block();
        reviews.submit(mark, clinic.program(), 2).block();

        assertThatThrownBy(() -> reviews.approve(connie, clinic.program(), 2).block())
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isInstanceOf(ProgramRefused.OwnWork.class));
    }

    @Test
    void rulesWrittenMeanwhileBySomebodyElseAreNotOverwritten() {
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        RuleSet rules = rules(List.of(nearest()), List.of());
        ruleSets.put(mark, clinic.program(), 2, draft.revision(), rules).block();

        assertThatThrownBy(() -> ruleSets.put(mark, clinic.program(), 2, draft.revision(), rules)
                        .block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isInstanceOf(ProgramRefused.ChangedMeanwhile.class));
    }

    @Test
    void aDraftsRulesHoldForNobodyBeforeItIsPublished() {
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        ruleSets.put(mark, clinic.program(), 2, draft.revision(), rules(List.of(to(clinic.uptown())), List.of()))
                .block();

        assertThat(come(clinic.lakeshore(), null).locationId()).isEqualTo(clinic.lakeshore());
    }

    @Test
    void whatIsWrongWithRulesKeepsThemFromVisitors() {
        LocationId elsewhere = new LocationId(UUID.randomUUID());
        RuleSet wrong = new RuleSet(
                0,
                List.of(
                        nearest(),
                        to(clinic.lakeshore()),
                        new Rule(
                                ASKED,
                                "Unsafe",
                                Conditions.NONE,
                                Destination.to(elsewhere),
                                Booking.site("http://book.example/"))),
                List.of(),
                null,
                false,
                false);
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        ruleSets.put(mark, clinic.program(), 2, draft.revision(), wrong).block();

        assertThat(reviews.check(mark, clinic.program(), 2).block())
                .filteredOn(finding -> finding.pointer().startsWith("/routing-rules"))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "unreachable-rule",
                        "unreachable-rule",
                        "location-not-in-program",
                        "offers-nothing",
                        "insecure-booking-site",
                        "no-fallback");
        assertThatThrownBy(() -> reviews.submit(mark, clinic.program(), 2).block())
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isInstanceOf(ProgramRefused.NotReady.class));
    }

    private void publish(RuleSet rules) {
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        ruleSets.put(mark, clinic.program(), draft.version(), draft.revision(), rules)
                .block();
        reviews.submit(mark, clinic.program(), draft.version()).block();
        reviews.approve(connie, clinic.program(), draft.version()).block();
    }

    private RuleSet rules(List<Rule> rules, List<WeeklyCapacity> capacities) {
        Booking back = new Booking(Booking.Kind.CALL_BACK, null, List.of(MORNINGS));
        return new RuleSet(0, rules, capacities, new Fallback("Uptown's desk", clinic.uptown(), back), false, false);
    }

    private static Rule nearest() {
        return new Rule(NEAREST, "Nearest", Conditions.NONE, Destination.NEAREST, Booking.CALL_BACK);
    }

    private static Rule to(LocationId location) {
        return new Rule(new UUID(9, 3), "There", Conditions.NONE, Destination.to(location), Booking.CALL_BACK);
    }

    private static Rule nearby(LocationId location) {
        Conditions near =
                new Conditions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), DistanceBand.WITHIN_5);
        return new Rule(ASKED, "Near it", near, Destination.to(location), Booking.CALL_BACK);
    }

    private WeeklyCapacity weekly(LocationId location, int most) {
        return new WeeklyCapacity(location, clinic.primaryCare(), most);
    }

    private Asked anywhere(@Nullable String zip) {
        return new Asked(null, clinic.primaryCare(), zip, Coverage.NOT_SAID);
    }

    private Referral come(@Nullable LocationId location, @Nullable String zip) {
        ServiceLineId line = clinic.primaryCare();
        return send(clinic.code(), new Asked(location, line, zip, Coverage.NOT_SAID));
    }

    private Referral send(String code, Asked asked) {
        NewReferral wish = wish(code, asked);
        return referrals.send(wish.link().visitor(), wish).block();
    }

    private NewReferral wish(String code, Asked asked) {
        return wish(link(code), asked, world.agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS));
    }

    private static NewReferral wish(SharedLink link, Asked asked, List<AgreedText> agreed) {
        return new NewReferral(
                UUID.randomUUID(),
                link,
                List.of(),
                Language.EN,
                WhoFor.ME,
                null,
                asked,
                new NewReferral.Contact("Dana", null, null, "dana@example.com", BestTime.ANY),
                null,
                agreed,
                EventSource.PAGE);
    }

    private void happened(Referral referral, AppointmentEvent.Kind kind) {
        clock.advance(Duration.ofSeconds(1));
        referrals
                .recordAppointmentEvent(clinic.kithway(), event(referral, kind))
                .block();
    }

    private AppointmentEvent event(Referral referral, AppointmentEvent.Kind kind) {
        return new AppointmentEvent(
                referral.id(),
                "A-" + referral.id(),
                kind,
                clock.instant().plus(Duration.ofDays(3)),
                null,
                clock.instant(),
                EventSource.STAFF);
    }

    private int held(LocationId location) {
        return Optional.ofNullable(superuser()
                        .queryForObject(
                                """
                        select count(*) from tracking.routing_decision
                         where organization_id = ? and location_id = ? and given_back_at is null
                        """, Integer.class, clinic.organization().value(), location.value()))
                .orElseThrow();
    }

    private SharedLink link(String code) {
        return links.get(code).block();
    }

    private int taken(LocationId location) {
        return Optional.ofNullable(superuser()
                        .queryForObject(
                                """
                        select sum(taken) from tracking.routing_week where organization_id = ? and location_id = ?
                        """, Integer.class, clinic.organization().value(), location.value()))
                .orElseThrow();
    }

    /** All rows of all rooms, of every table that belongs to the clinic. */
    private Map<String, List<Map<String, Object>>> dump() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        JdbcTemplate all = superuser();
        all.queryForList("""
                        select table_schema || '.' || table_name from information_schema.columns
                         where column_name = 'organization_id'
                           and table_schema in ('ops', 'tracking', 'consent', 'messaging', 'report', 'audit')
                        """, String.class)
                .forEach(table -> rows.put(
                        table,
                        all.queryForList(
                                "select to_jsonb(t)::text as line from " + table
                                        + " t where organization_id = ? order by 1",
                                clinic.organization().value())));
        return rows;
    }

    private JdbcTemplate superuser() {
        return new JdbcTemplate(TestDatabase.superuser(database));
    }
}
