package health.kithway.messaging.wording;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Wording that waits for a second person, or has met one. It is never edited: better words are a new draft.
 *
 * @param decision what the second person did, if they did
 */
public record TemplateDraft(
        UUID id,
        NewTemplate content,
        State state,
        String writtenBy,
        Instant writtenAt,
        @Nullable Decision decision) {

    /** How far it has come. */
    public enum State {
        WAITING,
        APPROVED,
        RETURNED
    }

    /**
     * What the second person did.
     *
     * @param reason why it was given back
     * @param version of the approved wording, in both languages
     */
    public record Decision(
            String by,
            Instant at,
            @Nullable String reason,
            @Nullable Integer version) {}
}
