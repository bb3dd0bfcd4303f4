package health.kithway.reminder;

import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.ForgetsPeople;
import health.kithway.tenancy.Actor;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nothing is planned any more for somebody who is erased. */
@Component
final class ForgetSteps implements ForgetsPeople {

    /** Asked for late: reminders use people themselves. */
    private final ObjectProvider<Reminders> reminders;

    ForgetSteps(ObjectProvider<Reminders> reminders) {
        this.reminders = reminders;
    }

    @Override
    public Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses) {
        return reminders.getObject().end(actor, person, Ending.ERASED);
    }
}
