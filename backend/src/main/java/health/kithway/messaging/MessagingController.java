package health.kithway.messaging;

import health.kithway.contract.staff.MessagePageJson;
import health.kithway.contract.staff.MessagingApi;
import health.kithway.contract.staff.PersonTimeZoneJson;
import health.kithway.messaging.timing.Places;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was sent about a referral, and by whose clock it is, for coordinators and compliance officers. */
@RestController
class MessagingController implements MessagingApi {

    private final Messages messages;
    private final Places places;

    MessagingController(Messages messages, Places places) {
        this.messages = messages;
        this.places = places;
    }

    @Override
    public Mono<MessagePageJson> listMessages(UUID referralId, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> messages.listMessages(actor, referralId, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(MessageJsonMapping::toJson))
                .map(page -> new MessagePageJson(page.items(), page.next()));
    }

    @Override
    public Mono<PersonTimeZoneJson> setTimeZone(UUID personId, PersonTimeZoneJson body) {
        return Actor.current()
                .flatMap(actor -> places.setZone(actor, new PersonId(personId), body.zone()))
                .thenReturn(body);
    }
}
