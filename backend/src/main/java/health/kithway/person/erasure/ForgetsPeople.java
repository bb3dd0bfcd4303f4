package health.kithway.person.erasure;

import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * A room that keeps something of people which their key does not seal, or that has something waiting for them. Asked inside the
 * transaction of an erasure: what fails here stops the erasure. Asked again when a backup brought the person back.
 */
public interface ForgetsPeople {

    /** @param addresses blind indexes of the addresses they had; a family may share them */
    Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses);
}
