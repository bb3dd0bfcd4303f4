package health.kithway.routing;

import health.kithway.contract.staff.AgeBandJson;
import health.kithway.contract.staff.BookingKindJson;
import health.kithway.contract.staff.CoverageFactJson;
import health.kithway.contract.staff.DestinationKindJson;
import health.kithway.contract.staff.DistanceBandJson;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.RoutingBookingJson;
import health.kithway.contract.staff.RoutingConditionsJson;
import health.kithway.contract.staff.RoutingDestinationJson;
import health.kithway.contract.staff.RoutingFallbackJson;
import health.kithway.contract.staff.RoutingRuleJson;
import health.kithway.contract.staff.RoutingRulesJson;
import health.kithway.contract.staff.WeeklyCapacityJson;
import health.kithway.directory.LocationId;
import health.kithway.directory.PayerId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Conditions;
import health.kithway.routing.rule.Destination;
import health.kithway.routing.rule.DistanceBand;
import health.kithway.routing.rule.Fallback;
import health.kithway.routing.rule.Rule;
import health.kithway.routing.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Rules as staff read them, which is as they write them. */
final class RulesToJson {

    private RulesToJson() {}

    static RoutingRulesJson write(RuleSet rules) {
        return new RoutingRulesJson(
                rules.rules().stream().map(RulesToJson::rule).toList(),
                rules.capacities().stream()
                        .map(capacity -> new WeeklyCapacityJson(
                                capacity.locationId().value(),
                                capacity.serviceLineId().value(),
                                capacity.perWeek()))
                        .toList(),
                fallback(rules.fallback()),
                rules.asksZip(),
                rules.asksCoverage());
    }

    private static RoutingRuleJson rule(Rule rule) {
        return new RoutingRuleJson(
                rule.id(), rule.name(), conditions(rule.when()), destination(rule.to()), booking(rule.booking()));
    }

    private static RoutingConditionsJson conditions(Conditions when) {
        DistanceBand within = when.within();
        return new RoutingConditionsJson(
                when.serviceLines().stream().map(ServiceLineId::value).toList(),
                when.askedFor().stream().map(LocationId::value).toList(),
                when.payers().stream().map(PayerId::value).toList(),
                when.coverage().stream()
                        .map(answer -> CoverageFactJson.valueOf(answer.name()))
                        .toList(),
                when.languages().stream()
                        .map(language -> LanguageJson.of(language.tag()))
                        .toList(),
                when.ages().stream().map(age -> AgeBandJson.valueOf(age.name())).toList(),
                within == null ? null : DistanceBandJson.valueOf(within.name()));
    }

    private static RoutingDestinationJson destination(Destination to) {
        LocationId location = to.locationId();
        ProviderGroupId group = to.providerGroupId();
        return new RoutingDestinationJson(
                DestinationKindJson.valueOf(to.kind().name()),
                location == null ? null : location.value(),
                group == null ? null : group.value());
    }

    private static RoutingBookingJson booking(Booking booking) {
        return new RoutingBookingJson(
                BookingKindJson.valueOf(booking.kind().name()),
                booking.url(),
                booking.windows().stream().map(RouteJsonMapping::toJson).toList());
    }

    private static @Nullable RoutingFallbackJson fallback(@Nullable Fallback fallback) {
        return fallback == null
                ? null
                : new RoutingFallbackJson(fallback.name(), fallback.locationId().value(), booking(fallback.booking()));
    }
}
