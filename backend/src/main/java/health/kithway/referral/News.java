package health.kithway.referral;

import health.kithway.job.Fact;
import health.kithway.job.Jobs;
import health.kithway.tenancy.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells rooms above of a change: watchers at once, listeners in a job. In the caller's transaction. */
@Component
final class News {

    private final ReferralTable referrals;
    private final Jobs jobs;
    private final ObjectProvider<ReferralWatcher> watchers;

    News(ReferralTable referrals, Jobs jobs, ObjectProvider<ReferralWatcher> watchers) {
        this.referrals = referrals;
        this.jobs = jobs;
        this.watchers = watchers;
    }

    /** Call it last: watchers see what is stored. */
    Mono<Void> tell(Actor actor, ReferralId referral, @Nullable Fact fact) {
        return referrals
                .find(actor.organization(), referral)
                .flatMapMany(stands ->
                        Flux.fromStream(watchers::stream).concatMap(watcher -> watcher.changed(actor, stands)))
                .then(Mono.defer(() -> fact == null ? Mono.empty() : jobs.tell(actor.organization(), fact)));
    }
}
