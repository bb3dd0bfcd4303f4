package health.kithway.circle.desk;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.referral.ReferralId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A call of staff with a member.
 *
 * @param told what the member was told; nothing unless they were reached
 */
public record Call(
        UUID id,
        CircleId circle,
        ReferralId referral,
        MemberId member,
        Outcome outcome,
        Set<Permission> told,
        Instant at) {

    public Call {
        told = Set.copyOf(told);
    }

    public enum Outcome {
        REACHED,
        NO_ANSWER,
        /** Asked to call back; nothing was told. */
        LEFT_WORD
    }
}
