package health.kithway.consent.suppression;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One closing, or reopening, of an address for a channel.
 *
 * @param programId the one program it closes, where the organization chose so and still may (R-TCPA-13); absent: everything
 */
public record Suppression(
        UUID id,
        Kind kind,
        SuppressionSource source,
        @Nullable UUID programId,
        Instant occurredAt,
        Instant recordedAt) {

    /** Closed, or opened again. */
    public enum Kind {
        LIFTED,
        SUPPRESSED
    }

    /** Later wins; at the same instant the closing does. */
    private static final Comparator<Suppression> BY_TIME = Comparator.comparing(Suppression::occurredAt)
            .thenComparing(Suppression::kind)
            .thenComparing(Suppression::recordedAt)
            .thenComparing(Suppression::id);

    /**
     * Whether it counts for something about a program.
     *
     * @param everywhere whether every closing ends everything by now (R-TCPA-13)
     * @param about the program; what is about none is stopped by each
     */
    public boolean concerns(@Nullable UUID about, boolean everywhere) {
        return programId == null || everywhere || about == null || programId.equals(about);
    }

    /** The suppression that holds now, if one does. */
    public static Optional<Suppression> inForce(List<Suppression> history) {
        return history.stream().max(BY_TIME).filter(last -> last.kind() == Kind.SUPPRESSED);
    }
}
