package health.kithway.routing;

import health.kithway.contract.staff.CallWindowJson;
import health.kithway.contract.staff.RoutingBookingJson;
import health.kithway.contract.staff.RoutingConditionsJson;
import health.kithway.contract.staff.RoutingDestinationJson;
import health.kithway.contract.staff.RoutingFallbackJson;
import health.kithway.contract.staff.RoutingRuleJson;
import health.kithway.contract.staff.RoutingRulesJson;
import health.kithway.contract.staff.WeeklyCapacityJson;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.PayerId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.routing.rule.AgeBand;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Conditions;
import health.kithway.routing.rule.Coverage;
import health.kithway.routing.rule.Destination;
import health.kithway.routing.rule.DistanceBand;
import health.kithway.routing.rule.Fallback;
import health.kithway.routing.rule.Rule;
import health.kithway.routing.rule.RuleSet;
import health.kithway.routing.rule.WeeklyCapacity;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules as staff write them; what belongs together and does not fit is refused with a pointer. */
final class RulesFromJson {

    private RulesFromJson() {}

    /** @param at where the rules stand in the request */
    static RuleSet read(RoutingRulesJson json, String at) {
        List<RoutingRuleJson> rules = json.rules();
        List<WeeklyCapacityJson> capacities = json.capacities() == null ? List.of() : json.capacities();
        RoutingFallbackJson fallback = json.fallback();
        return new RuleSet(
                0,
                IntStream.range(0, rules.size())
                        .mapToObj(number -> rule(rules.get(number), at + "/rules/" + number))
                        .toList(),
                capacities.stream().map(RulesFromJson::capacity).toList(),
                fallback == null ? null : fallback(fallback, at + "/fallback"),
                Boolean.TRUE.equals(json.asksZip()),
                Boolean.TRUE.equals(json.asksCoverage()));
    }

    private static Rule rule(RoutingRuleJson json, String at) {
        RoutingConditionsJson when = json.when();
        return new Rule(
                json.ruleId(),
                json.name(),
                when == null ? Conditions.NONE : conditions(when),
                destination(json.to(), at + "/to"),
                booking(json.booking(), at + "/booking"));
    }

    private static Conditions conditions(RoutingConditionsJson json) {
        return new Conditions(
                each(json.serviceLineIds(), ServiceLineId::new),
                each(json.askedLocationIds(), LocationId::new),
                each(json.payerIds(), PayerId::new),
                each(json.coverage(), answer -> Coverage.Answer.valueOf(answer.name())),
                each(json.languages(), language -> Language.valueOf(language.name())),
                each(json.ages(), age -> AgeBand.valueOf(age.name())),
                json.within() == null
                        ? null
                        : DistanceBand.valueOf(json.within().name()));
    }

    private static Destination destination(RoutingDestinationJson json, String at) {
        Destination.Kind kind = Destination.Kind.valueOf(json.kind().name());
        UUID location = json.locationId();
        UUID group = json.providerGroupId();
        return fits(
                () -> new Destination(
                        kind,
                        location == null ? null : new LocationId(location),
                        group == null ? null : new ProviderGroupId(group)),
                at + "/locationId",
                "a location exactly where the kind is LOCATION");
    }

    private static Booking booking(RoutingBookingJson json, String at) {
        Booking.Kind kind = Booking.Kind.valueOf(json.kind().name());
        return fits(
                () -> new Booking(kind, json.url(), each(json.windows(), RulesFromJson::window)),
                at + "/url",
                "an address exactly where the kind is BOOKING_SITE");
    }

    private static Booking.Window window(CallWindowJson json) {
        return new Booking.Window(
                DayOfWeek.valueOf(json.firstDay().name()),
                DayOfWeek.valueOf(json.lastDay().name()),
                LocalTime.parse(json.from()),
                LocalTime.parse(json.until()));
    }

    private static WeeklyCapacity capacity(WeeklyCapacityJson json) {
        return new WeeklyCapacity(
                new LocationId(json.locationId()), new ServiceLineId(json.serviceLineId()), json.perWeek());
    }

    private static Fallback fallback(RoutingFallbackJson json, String at) {
        return new Fallback(json.name(), new LocationId(json.locationId()), booking(json.booking(), at + "/booking"));
    }

    private static <J, T> List<T> each(@Nullable List<J> json, Function<J, T> read) {
        return json == null ? List.of() : json.stream().map(read).toList();
    }

    private interface Made<T> {
        T make();
    }

    private static <T> T fits(Made<T> made, String pointer, String expected) {
        try {
            return made.make();
        } catch (IllegalArgumentException doesNotFit) {
            throw new Refused(new CommonRefusal.Invalid(List.of(new FieldProblem(pointer, "invalid", expected))));
        }
    }
}
