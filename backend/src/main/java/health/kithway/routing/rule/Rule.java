package health.kithway.routing.rule;

import java.util.UUID;

/**
 * One rule.
 *
 * @param id stays with the rule from version to version
 * @param name for staff
 */
public record Rule(UUID id, String name, Conditions when, Destination to, Booking booking) {

    /** Whether nothing is left for the other where this one comes before it. */
    public boolean covers(Rule other) {
        return when.covers(other.when) && to.covers(other.to);
    }
}
