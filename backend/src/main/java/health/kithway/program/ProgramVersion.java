package health.kithway.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a program: how far it has come, and what it says.
 *
 * @param state RETIRED once another version took its place, or the program ended
 * @param revision grows with each edit of a draft
 * @param returnReason why it was given back the last time, if it was
 * @param endedAt until when visitors saw it
 */
public record ProgramVersion(
        ProgramId program,
        int version,
        Program.Kind kind,
        Program.State state,
        int revision,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        ProgramContent content) {

    /** The same without what it says, for lists. */
    public record Summary(
            int version,
            Program.State state,
            String name,
            Instant createdAt,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt,
            @Nullable Instant endedAt) {}
}
