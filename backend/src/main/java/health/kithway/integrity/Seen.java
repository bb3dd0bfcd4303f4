package health.kithway.integrity;

import health.kithway.person.Alike;
import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a new referral, on blind indexes; and what it means.
 *
 * @param requester who asked
 * @param sharer whose link it came by, if it was somebody's own
 * @param common what who asked, or the patient, has in common with the sharer
 * @param staff those of both who have an address of somebody who works here
 * @param bySharer how many the sharer's links brought within a day, with this one
 * @param fromAddress how many were asked for from the requester's addresses within a day, with this one
 * @param answered a referral that the requester's own link brought from the sharer
 * @param twin another referral of the same patient
 */
record Seen(
        PersonId requester,
        @Nullable PersonId sharer,
        Alike.@Nullable Common common,
        Set<PersonId> staff,
        long bySharer,
        long fromAddress,
        @Nullable ReferralId answered,
        @Nullable Twin twin) {

    record Twin(ReferralId referral, Alike.Common common) {}

    /** A sign, and the other referral it is about. */
    record Flag(Sign sign, @Nullable ReferralId other) {}

    /** Whether the sharer asked; it takes two to make a ring. */
    boolean isOwn() {
        return common != null && sharing(common) == Sign.SHARER_ASKED;
    }

    Seen with(Alike.Common found) {
        return new Seen(requester, sharer, found, staff, bySharer, fromAddress, answered, twin);
    }

    Seen with(ReferralId back) {
        return new Seen(requester, sharer, common, staff, bySharer, fromAddress, back, twin);
    }

    Seen with(Twin other) {
        return new Seen(requester, sharer, common, staff, bySharer, fromAddress, answered, other);
    }

    List<Flag> flags(IntegritySettings most) {
        List<Flag> flags = new ArrayList<>();
        if (common != null) {
            flags.add(new Flag(sharing(common), null));
        }
        if (staff.contains(requester)) {
            flags.add(new Flag(Sign.STAFF_ASKED, null));
        }
        if (sharer != null && staff.contains(sharer)) {
            flags.add(new Flag(Sign.STAFF_SHARED, null));
        }
        if (bySharer > most.mostBySharer()) {
            flags.add(new Flag(Sign.MANY_BY_ONE_SHARER, null));
        }
        if (fromAddress > most.mostFromAddress()) {
            flags.add(new Flag(Sign.MANY_FROM_ONE_ADDRESS, null));
        }
        if (answered != null) {
            flags.add(new Flag(Sign.SHARED_BACK, answered));
        }
        if (twin != null) {
            flags.add(new Flag(
                    twin.common() == Alike.Common.NAME_AND_BIRTH
                            ? Sign.SAME_NAME_AND_BIRTH
                            : Sign.SAME_NAME_AND_ADDRESS,
                    twin.referral()));
        }
        return flags;
    }

    private static Sign sharing(Alike.Common common) {
        return switch (common) {
            case NAME_AND_BIRTH, NAME_AND_ADDRESS -> Sign.SHARER_ASKED;
            case PHONE -> Sign.SHARERS_PHONE;
            case EMAIL -> Sign.SHARERS_EMAIL;
        };
    }
}
