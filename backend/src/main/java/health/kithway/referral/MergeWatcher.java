package health.kithway.referral;

import health.kithway.tenancy.Actor;
import reactor.core.publisher.Mono;

/** Sees in rooms above that a referral was said to be another one; called inside the transaction that says so. */
public interface MergeWatcher {

    Mono<Void> merged(Actor actor, Merge merge);
}
