package health.kithway.routing.rule;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule leads.
 *
 * @param locationId exactly where the kind is LOCATION
 * @param providerGroupId who takes it there, where that is not all the same
 */
public record Destination(
        Kind kind,
        @Nullable LocationId locationId,
        @Nullable ProviderGroupId providerGroupId) {

    public static final Destination AS_ASKED = new Destination(Kind.AS_ASKED, null, null);
    public static final Destination NEAREST = new Destination(Kind.NEAREST, null, null);

    public Destination {
        if ((kind == Kind.LOCATION) != (locationId != null)) {
            throw new IllegalArgumentException("A location is named exactly where the kind is LOCATION");
        }
    }

    public static Destination to(LocationId location) {
        return new Destination(Kind.LOCATION, location, null);
    }

    /** Whether whatever would go to the other goes here first, under the same conditions: every place it may lead to is tried here. */
    boolean covers(Destination other) {
        return kind == Kind.NEAREST || (kind == other.kind && Objects.equals(locationId, other.locationId));
    }

    public enum Kind {
        LOCATION,
        AS_ASKED,
        /** The first by distance that takes it; where no distance is known, the first by name. */
        NEAREST
    }
}
