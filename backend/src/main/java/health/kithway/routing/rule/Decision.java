package health.kithway.routing.rule;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral goes, by which rule, and what was passed over on the way there.
 *
 * @param ruleId absent where no rule took it and it fell back
 * @param ruleName of the rule, or of the fallback
 * @param ruleSetVersion 0 where the program has no rules
 */
public record Decision(
        @Nullable UUID ruleId,
        String ruleName,
        int ruleSetVersion,
        LocationId locationId,
        @Nullable ProviderGroupId providerGroupId,
        Booking booking,
        List<Rejected> rejected) {

    public Decision {
        rejected = List.copyOf(rejected);
    }

    /** Whether no rule took it. */
    public boolean fellBack() {
        return ruleId == null;
    }

    /** Whether a place would have taken it had it not been full. */
    public boolean metAFullPlace() {
        return rejected.stream().anyMatch(candidate -> candidate.reason() == Reason.FULL);
    }
}
