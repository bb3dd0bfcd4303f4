package health.kithway.consent.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text and how far it has come. Versions are never edited.
 *
 * @param writtenBy the actor's id; somebody else must approve
 * @param review what the second person did, if they did
 * @param findings what keeps it from being approved, and what is worth a look
 */
public record TextVersion(
        ConsentTextId id,
        int version,
        State state,
        NewConsentText content,
        String writtenBy,
        Instant writtenAt,
        @Nullable Review review,
        List<TextFinding> findings) {

    /** How far a version has come. */
    public enum State {
        DRAFT,
        RETURNED,
        /** Approved, and in force from a day to come. */
        APPROVED,
        IN_FORCE,
        SUPERSEDED
    }

    /**
     * What the second person did.
     *
     * @param inForceFrom from when on it is shown; absent if it was given back
     * @param reason why it was given back; absent if it was approved
     */
    public record Review(
            String by,
            Instant at,
            @Nullable Instant inForceFrom,
            @Nullable String reason) {

        static Review approved(String by, Instant at, Instant inForceFrom) {
            return new Review(by, at, inForceFrom, null);
        }

        static Review returned(String by, Instant at, String reason) {
            return new Review(by, at, null, reason);
        }
    }

    TextVersion with(List<TextFinding> found) {
        return new TextVersion(id, version, state, content, writtenBy, writtenAt, review, found);
    }
}
