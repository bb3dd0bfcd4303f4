package health.kithway.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program as staff see it.
 *
 * @param version the newest, be it a draft
 * @param publishedVersion what visitors see, if anything was published
 */
public record Program(
        ProgramId id,
        String name,
        Kind kind,
        State state,
        int version,
        @Nullable Integer publishedVersion,
        @Nullable Instant publishedAt) {

    /** Who refers in it. */
    public enum Kind {
        WORD_OF_MOUTH,
        CAREGIVER,
        PROVIDER
    }

    /** How far a program, or a version of it, has come. A published program may have a draft beside what is published. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        RETIRED;

        /** Given back, a version is a draft again; what is retired stays so. */
        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == IN_REVIEW;
                case IN_REVIEW -> next == PUBLISHED || next == DRAFT;
                case PUBLISHED -> next == RETIRED;
                case RETIRED -> false;
            };
        }
    }
}
