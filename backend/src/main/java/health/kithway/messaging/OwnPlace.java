package health.kithway.messaging;

import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A room above has a page that is somebody's own: a message about a referral links to it. Opening it shows nothing until a code is typed. */
public interface OwnPlace {

    /** The path of a link that only this person gets, e.g. {@code /m/…}; empty where they have no place there. */
    Mono<String> find(Actor actor, PersonId person, UUID referral);
}
