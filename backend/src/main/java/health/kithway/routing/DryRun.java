package health.kithway.routing;

import health.kithway.directory.LocationId;
import java.util.List;
import java.util.UUID;

/**
 * What a set of rules would have done with referrals that came.
 *
 * @param examined how many were looked at
 * @param moved how many would have gone elsewhere
 * @param unrouted how many no rule would have taken
 * @param overCapacity how many would have met a full place
 * @param places every place that had some or would have had some
 * @param rules how many each rule would have taken, in their order
 * @param moves the newest of those moved
 */
public record DryRun(
        int examined,
        int moved,
        int unrouted,
        int overCapacity,
        List<Place> places,
        List<Taken> rules,
        List<Move> moves) {

    public record Place(LocationId location, int before, int after) {}

    public record Taken(UUID ruleId, String name, int referrals) {}

    public record Move(UUID referralId, LocationId from, LocationId to, String rule) {}
}
