package health.kithway.reminder;

import health.kithway.referral.Referral;
import health.kithway.referral.ReferralWatcher;
import health.kithway.tenancy.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A goal reached or a referral closed calls off what is planned before anybody else can see the change. */
@Component
final class WatchedReferrals implements ReferralWatcher {

    /** Asked for late: reminders use referrals themselves. */
    private final ObjectProvider<Reminders> reminders;

    WatchedReferrals(ObjectProvider<Reminders> reminders) {
        this.reminders = reminders;
    }

    @Override
    public Mono<Void> changed(Actor actor, Referral referral) {
        return reminders.getObject().look(actor, referral);
    }
}
