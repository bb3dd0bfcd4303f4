package health.kithway.reminder;

import health.kithway.consent.grant.Withdrawal;
import health.kithway.consent.grant.WithdrawalWatcher;
import health.kithway.tenancy.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may no longer be written to has no plan any more, from the moment they say so. */
@Component
final class WithdrawnPlans implements WithdrawalWatcher {

    /** Asked for late: reminders use consents by way of messages. */
    private final ObjectProvider<Reminders> reminders;

    WithdrawnPlans(ObjectProvider<Reminders> reminders) {
        this.reminders = reminders;
    }

    @Override
    public Mono<Void> withdrawn(Actor actor, Withdrawal withdrawal) {
        return withdrawal.endsMessagesAboutVisits()
                ? reminders.getObject().end(actor, withdrawal.person(), Ending.CONSENT_WITHDRAWN)
                : Mono.empty();
    }
}
