package health.kithway.attribution.visit;

import health.kithway.program.link.ShareLinkId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request for a link's page, as it waits to be written.
 *
 * @param visit the visit it is, or repeats; absent when nobody pressed anything
 * @param visitor who the browser says it is; kept as a keyed hash only
 * @param network where it came from; kept as a keyed hash only
 */
record Opening(
        UUID id,
        ShareLinkId link,
        Set<Sign> signs,
        @Nullable VisitId visit,
        @Nullable UUID visitor,
        byte[] network,
        Instant occurredAt) {

    Opening {
        signs = Set.copyOf(signs);
    }

    Verdict verdict() {
        return Verdict.of(signs);
    }

    @Override
    public String toString() {
        return "Opening[" + id + "]";
    }
}
