package health.kithway.circle.home;

import health.kithway.circle.Permission;
import health.kithway.referral.ReferralId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member is shown at this moment.
 *
 * @param may of any of the referrals
 * @param each of each referral
 */
record Shown(Set<Permission> may, Map<ReferralId, Set<Permission>> each) {

    /** Asking others in tells nothing by itself; everything else has to be told of a referral. */
    static Shown of(Set<Permission> allowed, Map<ReferralId, Set<Permission>> each) {
        return new Shown(
                Stream.concat(
                                allowed.stream().filter(one -> one == Permission.INVITE),
                                each.values().stream().flatMap(Collection::stream))
                        .collect(Collectors.toUnmodifiableSet()),
                each);
    }

    Set<Permission> of(ReferralId referral) {
        return each.getOrDefault(referral, Set.of());
    }

    boolean isAnything(ReferralId referral) {
        return of(referral).contains(Permission.STATUS) || of(referral).contains(Permission.LOGISTICS);
    }
}
