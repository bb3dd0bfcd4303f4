package health.kithway.attribution.visit;

import java.time.Instant;
import java.util.UUID;

/** Openings are numbered by their time (UUIDv7, RFC 9562), so a time is a place in their order. */
final class OpeningIds {

    private static final int MILLIS_SHIFT = 16;

    private OpeningIds() {}

    /** No opening at or after the time has a smaller id. */
    static UUID first(Instant at) {
        return new UUID(at.toEpochMilli() << MILLIS_SHIFT, 0);
    }
}
