package health.kithway.circle.joining;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that somebody shares from their own phone. It names nobody.
 *
 * @param rights what whoever joins shall know, if the patient agrees; empty for one that asks the patient
 * @param madeBy the member who made it; absent where staff did
 * @param answer absent while it is open
 */
public record Invitation(
        UUID id,
        CircleId circle,
        Kind kind,
        Preset preset,
        List<Right> rights,
        @Nullable MemberId madeBy,
        Instant expiresAt,
        @Nullable Answer answer) {

    public Invitation {
        rights = List.copyOf(rights);
    }

    /** What it asks. */
    public enum Kind {
        /** Somebody to come in. */
        JOIN,
        /** The patient what those in it may know. */
        APPROVE
    }

    /** How it ended. */
    public enum Answer {
        JOINED,
        DECLINED,
        APPROVED,
        REVOKED
    }

    boolean isOpenAt(Instant at) {
        return answer == null && at.isBefore(expiresAt);
    }
}
