package health.kithway.routing;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.routing.rule.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for.
 *
 * @param locationId absent where any place will do
 * @param serviceLineId absent where they were not sure
 * @param zip where they leave from, if they said; used once, and nothing but its state is kept
 */
public record Asked(
        @Nullable LocationId locationId,
        @Nullable ServiceLineId serviceLineId,
        @Nullable String zip,
        Coverage coverage) {

    /** A place and nothing else. */
    public static Asked at(LocationId location, @Nullable ServiceLineId line) {
        return new Asked(location, line, null, Coverage.NOT_SAID);
    }

    @Override
    public String toString() {
        return "Asked";
    }
}
