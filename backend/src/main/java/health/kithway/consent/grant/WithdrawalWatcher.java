package health.kithway.consent.grant;

import health.kithway.tenancy.Actor;
import reactor.core.publisher.Mono;

/** Sees in rooms above that somebody took consent back; called inside the transaction in which it is recorded (R-TCPA-10). */
public interface WithdrawalWatcher {

    Mono<Void> withdrawn(Actor actor, Withdrawal withdrawal);
}
