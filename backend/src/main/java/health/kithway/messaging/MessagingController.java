package health.kithway.messaging;

import health.kithway.contract.staff.MessagePageJson;
import health.kithway.contract.staff.MessagingApi;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was sent about a referral, for coordinators and compliance officers. */
@RestController
class MessagingController implements MessagingApi {

    private final Messages messages;

    MessagingController(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Mono<MessagePageJson> listMessages(UUID referralId, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> messages.listMessages(actor, referralId, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(MessageJsonMapping::toJson))
                .map(page -> new MessagePageJson(page.items(), page.next()));
    }
}
