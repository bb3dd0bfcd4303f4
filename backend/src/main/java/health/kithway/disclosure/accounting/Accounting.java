package health.kithway.disclosure.accounting;

import health.kithway.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of a person to be told who was told.
 *
 * @param requestedAt when they asked; may be before it was recorded
 * @param dueAt until when they must have it
 * @param delivery the letter, once it was made
 */
public record Accounting(
        UUID id,
        PersonId person,
        Instant requestedAt,
        Instant dueAt,
        boolean extended,
        @Nullable Delivery delivery) {

    /** R-HIPAA-07. */
    static final Duration WITHIN = Duration.ofDays(60);

    /** Once, and only when the person is told why before the first date. */
    static final Duration EXTENSION = Duration.ofDays(30);

    /** How far back an accounting goes. */
    static final int YEARS = 6;

    /**
     * What was handed over.
     *
     * @param letterId kept words
     * @param hash SHA-256 of the letter as it was handed over
     */
    public record Delivery(Instant at, UUID letterId, byte[] hash) {}

    public boolean isLateAt(Instant at) {
        return delivery == null && at.isAfter(dueAt);
    }
}
