package health.kithway.consent.suppression;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One closing, or reopening, of an address for a channel. */
public record Suppression(UUID id, Kind kind, SuppressionSource source, Instant occurredAt, Instant recordedAt) {

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

    /** The suppression that holds now, if one does. */
    public static Optional<Suppression> inForce(List<Suppression> history) {
        return history.stream().max(BY_TIME).filter(last -> last.kind() == Kind.SUPPRESSED);
    }
}
