package health.kithway.messaging;

import health.kithway.messaging.wording.Variable;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * A room above knows that somebody may not be told something, whatever they agreed to hear. Asked when a message is planned,
 * and again in the transaction of its hand-over: what it reads must stay so until that is over.
 */
public interface NotToBeTold {

    /** @param says what the message says of the referral; empty when it is asked again, where that was allowed before */
    Mono<Boolean> isKeptFrom(Actor actor, PersonId person, UUID referral, Set<Variable> says);
}
