package health.kithway.routing.rule;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules in their order, for one version of a program.
 *
 * @param version of the program they were made for; 0 where the program has no rules
 * @param fallback needed before publishing; without it the first place by name calls back
 * @param asksZip whether people are asked where they leave from even if no rule needs it
 */
public record RuleSet(
        int version,
        List<Rule> rules,
        List<WeeklyCapacity> capacities,
        @Nullable Fallback fallback,
        boolean asksZip,
        boolean asksCoverage) {

    /** What holds where nobody made rules: people go where they asked to go, else to the nearest place, and are called. */
    public static final RuleSet PLAIN = new RuleSet(
            0,
            List.of(
                    new Rule(new UUID(0, 1), "As asked", Conditions.NONE, Destination.AS_ASKED, Booking.CALL_BACK),
                    new Rule(new UUID(0, 2), "Nearest", Conditions.NONE, Destination.NEAREST, Booking.CALL_BACK)),
            List.of(),
            null,
            false,
            false);

    public RuleSet {
        rules = List.copyOf(rules);
        capacities = List.copyOf(capacities);
    }

    public RuleSet at(int newVersion) {
        return new RuleSet(newVersion, rules, capacities, fallback, asksZip, asksCoverage);
    }

    /** Whether the page asks "Which ZIP code do you leave from?". */
    public boolean needsZip() {
        return asksZip
                || rules.stream()
                        .anyMatch(rule -> rule.when().within() != null
                                || (version > 0 && rule.to().kind() == Destination.Kind.NEAREST));
    }

    /** Whether the page asks for the plan. */
    public boolean needsCoverage() {
        return asksCoverage || rules.stream().anyMatch(rule -> rule.when().asksCoverage());
    }

    public Optional<Integer> perWeek(LocationId location, ServiceLineId line) {
        return capacities.stream()
                .filter(capacity -> capacity.locationId().equals(location)
                        && capacity.serviceLineId().equals(line))
                .map(WeeklyCapacity::perWeek)
                .findFirst();
    }
}
