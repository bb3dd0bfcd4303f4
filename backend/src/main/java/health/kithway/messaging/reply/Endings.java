package health.kithway.messaging.reply;

import health.kithway.consent.Channel;
import health.kithway.messaging.Messages;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes away what waits for people whose telephone was closed (R-TCPA-11). */
@Component
final class Endings {

    private final Messages messages;
    private final ObjectProvider<ReplyListener> listeners;

    Endings(Messages messages, ObjectProvider<ReplyListener> listeners) {
        this.messages = messages;
        this.listeners = listeners;
    }

    Mono<Void> end(Actor actor, List<PersonId> people, byte[] addressIndex) {
        return messages.stopPlanned(actor, people, Channel.TEXT, addressIndex)
                .thenMany(Flux.fromStream(listeners::stream))
                .concatMap(listener -> listener.stopped(actor, people))
                .then();
    }
}
