package health.kithway.routing.rule;

import health.kithway.directory.LocationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was passed over, or one of the places it led to.
 *
 * @param locationId absent where the rule did not apply, wherever it leads
 */
public record Rejected(
        UUID ruleId, String ruleName, @Nullable LocationId locationId, Reason reason) {}
