package health.kithway.attribution.visit;

import java.util.UUID;

/** Identifies one opening of a share link. */
public record VisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
