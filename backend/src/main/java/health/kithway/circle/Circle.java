package health.kithway.circle;

import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people around a patient's referrals.
 *
 * @param onPoint who handles it now, if somebody does
 * @param members everybody who is or was in it, the first first
 */
public record Circle(
        CircleId id,
        PersonId patient,
        List<ReferralId> referrals,
        @Nullable MemberId onPoint,
        @Nullable Instant onPointSince,
        boolean closed,
        List<Member> members) {

    public Circle {
        referrals = List.copyOf(referrals);
        members = List.copyOf(members);
    }

    /** Those who are in it now. */
    public List<Member> present() {
        return members.stream().filter(member -> member.state().isIn()).toList();
    }

    public Optional<Member> find(MemberId member) {
        return members.stream().filter(one -> one.id().equals(member)).findFirst();
    }
}
