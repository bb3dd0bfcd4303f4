package health.kithway.integrity;

import health.kithway.referral.ReferralId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A flag on a referral, with its reason, for a person to resolve. Says nothing of who it is.
 *
 * @param otherReferralId the referral it resembles or answers, where there is one
 * @param resolution absent while it waits for a person
 */
public record Finding(
        FindingId id,
        ReferralId referralId,
        Sign sign,
        @Nullable ReferralId otherReferralId,
        Instant foundAt,
        @Nullable Resolution resolution) {

    /** What a finding is about. The list grows. */
    public enum Kind {
        SELF_REFERRAL,
        SAME_HOUSEHOLD,
        STAFF,
        VELOCITY,
        RING,
        DUPLICATE_PATIENT
    }

    /** How it stands. */
    public enum State {
        OPEN,
        CONFIRMED,
        DISMISSED
    }

    public State state() {
        return resolution == null
                ? State.OPEN
                : State.valueOf(resolution.verdict().name());
    }
}
