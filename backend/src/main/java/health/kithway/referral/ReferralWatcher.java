package health.kithway.referral;

import health.kithway.tenancy.Actor;
import reactor.core.publisher.Mono;

/**
 * Sees in rooms above how a referral stands after a change; called inside the transaction of the change, so that what no
 * longer holds is gone together with it. What may follow later hears facts instead.
 */
public interface ReferralWatcher {

    Mono<Void> changed(Actor actor, Referral referral);
}
