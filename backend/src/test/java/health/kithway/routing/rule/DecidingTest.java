package health.kithway.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.PayerId;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.ServiceLineId;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where Dana's request goes: to Avenue, to Evanston, or back to Avenue's desk. */
class DecidingTest {

    private static final LocationId AVENUE = new LocationId(new UUID(1, 1));
    private static final LocationId EVANSTON = new LocationId(new UUID(1, 2));
    private static final LocationId ELSEWHERE = new LocationId(new UUID(1, 3));
    private static final ServiceLineId PRIMARY = new ServiceLineId(new UUID(2, 1));
    private static final ServiceLineId IMAGING = new ServiceLineId(new UUID(2, 2));
    private static final PayerId HARBOR = new PayerId(new UUID(3, 1));
    private static final List<Location> PLACES = List.of(place(AVENUE, PRIMARY), place(EVANSTON, PRIMARY, IMAGING));
    private static final Fallback DESK = new Fallback("Avenue's desk", AVENUE, Booking.CALL_BACK);

    @Test
    void theFirstRuleThatAppliesWins() {
        Rule spanish = rule("Spanish", in(Language.ES), Destination.to(EVANSTON));
        Rule anybody = rule("Anybody", Conditions.NONE, Destination.to(AVENUE));

        assertThat(decide(facts(PRIMARY, null), spanish, anybody).locationId()).isEqualTo(AVENUE);
        assertThat(decide(in(facts(PRIMARY, null), Language.ES), spanish, anybody)
                        .locationId())
                .isEqualTo(EVANSTON);
    }

    @Test
    void whatWasPassedOverIsKeptWithTheReason() {
        Rule spanish = rule("Spanish", in(Language.ES), Destination.to(EVANSTON));
        Rule asked = rule("As asked", Conditions.NONE, Destination.AS_ASKED);
        Rule imaging = rule("Avenue", Conditions.NONE, Destination.to(AVENUE));
        Rule far = rule("Near Evanston", within(DistanceBand.WITHIN_5), Destination.to(EVANSTON));
        Rule elsewhere = rule("Elsewhere", Conditions.NONE, Destination.to(ELSEWHERE));

        Decision decision = decide(facts(IMAGING, null), spanish, asked, imaging, far, elsewhere);

        assertThat(decision.fellBack()).isTrue();
        assertThat(decision.ruleName()).isEqualTo("Avenue's desk");
        assertThat(decision.rejected())
                .extracting(Rejected::ruleName, Rejected::locationId, Rejected::reason)
                .containsExactly(
                        tuple("Spanish", null, Reason.OTHER_LANGUAGE),
                        tuple("As asked", null, Reason.NO_LOCATION_ASKED),
                        tuple("Avenue", AVENUE, Reason.NOT_OFFERED_THERE),
                        tuple("Near Evanston", EVANSTON, Reason.TOO_FAR),
                        tuple("Elsewhere", ELSEWHERE, Reason.NOT_ALLOWED));
    }

    @Test
    void aFullPlaceIsPassedOverForTheNextNearest() {
        Rule nearest = rule("Nearest", Conditions.NONE, Destination.NEAREST);

        Decision decision = Deciding.decide(facts(PRIMARY, null), set(nearest), PLACES, Set.of(AVENUE)::contains);

        assertThat(decision.locationId()).isEqualTo(EVANSTON);
        assertThat(decision.metAFullPlace()).isTrue();
        assertThat(decision.rejected())
                .singleElement()
                .satisfies(full -> assertThat(full.reason()).isEqualTo(Reason.FULL));
    }

    @Test
    void theFallbackIsNeverFull() {
        Rule nearest = rule("Nearest", Conditions.NONE, Destination.NEAREST);

        Decision decision = Deciding.decide(facts(PRIMARY, null), set(nearest), PLACES, place -> true);

        assertThat(decision.fellBack()).isTrue();
        assertThat(decision.locationId()).isEqualTo(AVENUE);
    }

    @Test
    void anUnknownDistanceIsNotNear() {
        Rule near = rule("Near", within(DistanceBand.WITHIN_100), Destination.to(AVENUE));
        Facts nowhere = new Facts(
                PRIMARY, null, Coverage.NOT_SAID, Language.EN, AgeBand.UNKNOWN, distances(DistanceBand.UNKNOWN));

        assertThat(decide(nowhere, near).rejected())
                .singleElement()
                .satisfies(no -> assertThat(no.reason()).isEqualTo(Reason.DISTANCE_UNKNOWN));
    }

    @Test
    void whoIsNotSureIsCalledWhateverTheRuleOffers() {
        Rule site = new Rule(
                UUID.randomUUID(),
                "Site",
                Conditions.NONE,
                Destination.to(AVENUE),
                Booking.site("https://book.example/"));

        assertThat(decide(facts(null, null), site).booking().kind()).isEqualTo(Booking.Kind.CALL_BACK);
        assertThat(decide(facts(PRIMARY, null), site).booking().kind()).isEqualTo(Booking.Kind.BOOKING_SITE);
    }

    @Test
    void aRuleForPlansTakesOnlyThosePlans() {
        Conditions harbor =
                new Conditions(List.of(), List.of(), List.of(HARBOR), List.of(), List.of(), List.of(), null);
        Rule plan = rule("Harbor", harbor, Destination.to(EVANSTON));
        Facts insured = new Facts(
                PRIMARY, null, Coverage.plan(HARBOR), Language.EN, AgeBand.UNKNOWN, distances(DistanceBand.WITHIN_10));

        assertThat(decide(insured, plan).locationId()).isEqualTo(EVANSTON);
        assertThat(decide(facts(PRIMARY, null), plan).fellBack()).isTrue();
    }

    @Test
    void withoutRulesPeopleGoWhereTheyAsk() {
        Decision asked = Deciding.decide(facts(PRIMARY, EVANSTON), RuleSet.PLAIN, PLACES, place -> false);
        Decision anywhere = Deciding.decide(facts(IMAGING, null), RuleSet.PLAIN, PLACES, place -> false);

        assertThat(asked.locationId()).isEqualTo(EVANSTON);
        assertThat(asked.ruleSetVersion()).isZero();
        assertThat(anywhere.locationId()).isEqualTo(EVANSTON);
        assertThat(anywhere.ruleName()).isEqualTo("Nearest");
    }

    private static org.assertj.core.groups.Tuple tuple(String rule, @Nullable LocationId place, Reason reason) {
        return org.assertj.core.groups.Tuple.tuple(rule, place, reason);
    }

    private static Decision decide(Facts facts, Rule... rules) {
        return Deciding.decide(facts, set(rules), PLACES, place -> false);
    }

    private static RuleSet set(Rule... rules) {
        return new RuleSet(3, List.of(rules), List.of(), DESK, false, false);
    }

    private static Rule rule(String name, Conditions when, Destination to) {
        return new Rule(UUID.randomUUID(), name, when, to, Booking.CALL_BACK);
    }

    private static Conditions in(Language language) {
        return new Conditions(List.of(), List.of(), List.of(), List.of(), List.of(language), List.of(), null);
    }

    private static Conditions within(DistanceBand band) {
        return new Conditions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), band);
    }

    private static Facts facts(@Nullable ServiceLineId line, @Nullable LocationId asked) {
        return new Facts(
                line, asked, Coverage.NOT_SAID, Language.EN, AgeBand.UNKNOWN, distances(DistanceBand.WITHIN_10));
    }

    private static Facts in(Facts facts, Language language) {
        return new Facts(
                facts.serviceLineId(),
                facts.askedLocationId(),
                facts.coverage(),
                language,
                facts.age(),
                facts.distances());
    }

    private static List<Facts.Distance> distances(DistanceBand band) {
        return List.of(new Facts.Distance(AVENUE, band), new Facts.Distance(EVANSTON, band));
    }

    private static Location place(LocationId id, ServiceLineId... lines) {
        return new Location(
                id,
                "Place",
                new PostalAddress("1 Street", "Chicago", "IL", "60614"),
                ZoneId.of("America/Chicago"),
                "(312) 555-0110",
                new Bilingual("Always", "Siempre"),
                Arrays.asList(lines));
    }
}
