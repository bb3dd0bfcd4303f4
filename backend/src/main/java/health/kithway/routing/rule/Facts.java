package health.kithway.routing.rule;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule can ask about one referral, and all that is kept of it for "why here" and for dry runs.
 *
 * @param serviceLineId absent where the person was not sure
 * @param askedLocationId absent where any place will do
 * @param distances every place it may go to, the nearest first; places whose distance is not known last
 */
public record Facts(
        @Nullable ServiceLineId serviceLineId,
        @Nullable LocationId askedLocationId,
        Coverage coverage,
        Language language,
        AgeBand age,
        List<Distance> distances) {

    public Facts {
        distances = List.copyOf(distances);
    }

    public record Distance(LocationId locationId, DistanceBand band) {}

    DistanceBand distanceTo(LocationId location) {
        return distances.stream()
                .filter(distance -> distance.locationId().equals(location))
                .map(Distance::band)
                .findFirst()
                .orElse(DistanceBand.UNKNOWN);
    }
}
