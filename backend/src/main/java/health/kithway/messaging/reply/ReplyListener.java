package health.kithway.messaging.reply;

import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Hears in rooms above what people answered; called inside the transaction in which the reply is worked on, once. */
public interface ReplyListener {

    /**
     * Somebody answered the question that was asked about a referral.
     *
     * @return the template of what to answer; empty where the usual thanks will do, or where it is not this listener's
     */
    Mono<String> answered(Actor actor, UUID referralId, PersonId person, Answer answer, Instant at);

    /** Everybody reached at an address stopped messages there. */
    Mono<Void> stopped(Actor actor, List<PersonId> holders);
}
