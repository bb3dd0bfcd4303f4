package health.kithway.person.emergency;

import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may read one person for a while, outside of their usual rights (R-SEC-02).
 *
 * @param openedBy the Keycloak subject of who may
 * @param review what compliance said of it; absent while it waits
 */
public record EmergencyAccess(
        UUID id,
        PersonId person,
        String openedBy,
        Reason reason,
        Instant openedAt,
        Instant endsAt,
        @Nullable Review review) {

    public enum Reason {
        DANGER_TO_LIFE,
        URGENT_CONTACT,
        SYSTEM_FAILURE
    }

    public enum Verdict {
        JUSTIFIED,
        NOT_JUSTIFIED
    }

    public record Review(Verdict verdict, String reviewedBy, Instant reviewedAt) {}

    boolean isOpenFor(String actor, Instant now) {
        return openedBy.equals(actor) && now.isBefore(endsAt);
    }
}
