package health.kithway.job;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of later work as stored.
 *
 * @param failure the kind of the last failure, never its message
 */
public record Job(
        UUID organizationId,
        UUID id,
        String kind,
        UUID subjectId,
        Json payload,
        Instant dueAt,
        State state,
        int attempts,
        @Nullable String failure,
        Instant createdAt) {

    /** WAITING includes being worked on, under a lease. DEAD waits for an operator. */
    public enum State {
        WAITING,
        DONE,
        DEAD
    }
}
