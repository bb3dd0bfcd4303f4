package health.kithway.messaging;

import health.kithway.contract.staff.DecisionJson;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.MessageChannelJson;
import health.kithway.contract.staff.MessageJson;
import health.kithway.contract.staff.MessagePageJson;
import health.kithway.contract.staff.MessageStateJson;
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
                .map(page -> page.map(MessagingController::toJson))
                .map(page -> new MessagePageJson(page.items(), page.next()));
    }

    private static MessageJson toJson(Message message) {
        Message.Permit permit = message.permit();
        return new MessageJson(
                message.id().value(),
                message.templateKey(),
                MessageChannelJson.of(message.channel().name()),
                LanguageJson.of(message.language().tag()),
                toJson(message.state()),
                new DecisionJson(permit.permitted(), permit.reason(), permit.rule(), permit.decidedAt()),
                message.createdAt(),
                message.changedAt());
    }

    /** Staff want to know whether it arrived, not how carriers put it. */
    private static MessageStateJson toJson(MessageState state) {
        return switch (state) {
            case PLANNED -> MessageStateJson.WAITING;
            case REFUSED -> MessageStateJson.REFUSED;
            case SUPPRESSED, EXPIRED -> MessageStateJson.STOPPED;
            case HANDED_OVER, UNCERTAIN, ACCEPTED, QUEUED, SENDING -> MessageStateJson.SENDING;
            case SENT -> MessageStateJson.SENT;
            case DELIVERED -> MessageStateJson.DELIVERED;
            case UNDELIVERED, FAILED, CANCELLED -> MessageStateJson.FAILED;
        };
    }
}
