package health.kithway.routing.rule;

import health.kithway.directory.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule leads.
 *
 * @param locationId exactly where the kind is LOCATION
 */
public record Destination(Kind kind, @Nullable LocationId locationId) {

    public static final Destination AS_ASKED = new Destination(Kind.AS_ASKED, null);
    public static final Destination NEAREST = new Destination(Kind.NEAREST, null);

    public Destination {
        if ((kind == Kind.LOCATION) != (locationId != null)) {
            throw new IllegalArgumentException("A location is named exactly where the kind is LOCATION");
        }
    }

    public static Destination to(LocationId location) {
        return new Destination(Kind.LOCATION, location);
    }

    public enum Kind {
        LOCATION,
        AS_ASKED,
        /** The first by distance that takes it; where no distance is known, the first by name. */
        NEAREST
    }
}
