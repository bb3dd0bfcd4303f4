package health.kithway.routing;

import health.kithway.contract.staff.DryRunLocationJson;
import health.kithway.contract.staff.DryRunMoveJson;
import health.kithway.contract.staff.DryRunRuleJson;
import health.kithway.contract.staff.RoutingDryRunJson;

/** The staff contract's words for dry runs. */
final class DryRunJsonMapping {

    private DryRunJsonMapping() {}

    static RoutingDryRunJson toJson(DryRun run, RouteJsonMapping.Names names) {
        return new RoutingDryRunJson(
                run.examined(),
                run.moved(),
                run.unrouted(),
                run.overCapacity(),
                run.places().stream()
                        .map(place -> new DryRunLocationJson(
                                place.location().value(), names.of(place.location()), place.before(), place.after()))
                        .toList(),
                run.rules().stream()
                        .map(taken -> new DryRunRuleJson(taken.ruleId(), taken.name(), taken.referrals()))
                        .toList(),
                run.moves().stream()
                        .map(move -> new DryRunMoveJson(
                                move.referralId(),
                                move.from().value(),
                                move.to().value(),
                                move.rule()))
                        .toList());
    }
}
