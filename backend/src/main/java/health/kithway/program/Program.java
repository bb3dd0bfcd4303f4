package health.kithway.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A program as staff see it. */
public record Program(
        ProgramId id,
        String name,
        Kind kind,
        State state,
        int version,
        @Nullable Instant publishedAt) {

    /** Who refers in it. */
    public enum Kind {
        WORD_OF_MOUTH,
        CAREGIVER,
        PROVIDER
    }

    /** How far a version of it has come. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        RETIRED
    }
}
