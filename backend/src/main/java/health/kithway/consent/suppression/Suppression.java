package health.kithway.consent.suppression;

import health.kithway.person.PersonId;
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
 * @param personId the one person it is opened again for, of several who share the address; absent: everybody
 */
public record Suppression(
        UUID id,
        Kind kind,
        SuppressionSource source,
        @Nullable UUID programId,
        @Nullable PersonId personId,
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

    /** Whether it is about this person; who is not known hears of no reopening for one. */
    public boolean isFor(@Nullable PersonId person) {
        return personId == null || personId.equals(person);
    }

    /** Whether an address was open for a person before the last STOP from it. */
    static boolean wasOpen(List<Suppression> history, PersonId person) {
        Optional<Suppression> stop = history.stream()
                .filter(one -> one.source() == SuppressionSource.STOP_REPLY)
                .max(BY_TIME);
        return inForce(history.stream()
                        .filter(one -> one.isFor(person) && !stop.equals(Optional.of(one)))
                        .toList())
                .isEmpty();
    }

    /** The suppression that holds now, if one does. */
    public static Optional<Suppression> inForce(List<Suppression> history) {
        return history.stream().max(BY_TIME).filter(last -> last.kind() == Kind.SUPPRESSED);
    }
}
