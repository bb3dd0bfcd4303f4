package health.kithway.consent.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may be told at all: the permission that the patient gave to a member, or the referral that a practice sent.
 *
 * @param id the permission, or the referral
 * @param until when it ends by itself, if it does
 * @param authorityId by which authority a representative gave it; absent where the patient did
 */
public record Entitlement(
        UUID id, @Nullable Instant until, @Nullable UUID authorityId) {

    public static Entitlement of(UUID id) {
        return new Entitlement(id, null, null);
    }

    boolean isOver(Instant at) {
        return until != null && !at.isBefore(until);
    }
}
