package health.kithway.circle;

import health.kithway.consent.representative.AuthorityState;
import java.time.Instant;
import java.util.List;

/** Decides whether a member may know or do something now. Pure; asked anew each time, so that a no counts at once. */
final class Sharing {

    private Sharing() {}

    /**
     * Everything the decision looks at.
     *
     * @param authorities how the member's recorded authorities for the patient stand now; empty where there are none
     * @param confidential whether the patient wants to be reached in one way only (R-HIPAA-10)
     */
    record Facts(Member member, List<AuthorityState> authorities, boolean confidential, Instant now) {

        Facts {
            authorities = List.copyOf(authorities);
        }
    }

    static Answer decide(Facts facts, Permission permission) {
        Answer standing = standing(facts);
        return standing == Answer.YES && !facts.member().may(permission, facts.now()) ? Answer.NOT_GRANTED : standing;
    }

    /** Whether anything at all may be known: the part of the answer that no permission changes. */
    static Answer standing(Facts facts) {
        Answer own = own(facts.member().state());
        if (own != Answer.YES || facts.member().isPatient()) {
            return own;
        }
        if (facts.authorities().contains(AuthorityState.HELD)) {
            return Answer.HELD;
        }
        boolean decides = facts.authorities().contains(AuthorityState.IN_FORCE);
        if (facts.member().preset() == Preset.REPRESENTATIVE) {
            return decides ? Answer.YES : lapsed(facts.authorities());
        }
        return facts.confidential() && !decides ? Answer.CONFIDENTIAL : Answer.YES;
    }

    /** R-ST-01: a parent's rights end at 18, by themselves. */
    private static Answer lapsed(List<AuthorityState> authorities) {
        return authorities.contains(AuthorityState.GROWN_UP) ? Answer.GROWN_UP : Answer.NO_AUTHORITY;
    }

    private static Answer own(MemberState state) {
        return switch (state) {
            case ACTIVE -> Answer.YES;
            case AWAITING -> Answer.AWAITING;
            case HELD -> Answer.HELD;
            case DECLINED, LEFT, REMOVED -> Answer.OUT;
        };
    }
}
