package health.kithway.referral;

import health.kithway.routing.Places;
import health.kithway.tenancy.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A referral that will not be seen gives its place of the week back, in the transaction that ends it. */
@Component
final class HeldPlaces implements ReferralWatcher {

    private final Places places;

    HeldPlaces(Places places) {
        this.places = places;
    }

    @Override
    public Mono<Void> changed(Actor actor, Referral referral) {
        return places.hold(actor.organization(), referral.id().value(), holds(referral.outcome()));
    }

    /** A time that nobody came to was kept free all the same. */
    static boolean holds(@Nullable Outcome outcome) {
        return outcome == null || outcome == Outcome.NO_SHOW;
    }
}
