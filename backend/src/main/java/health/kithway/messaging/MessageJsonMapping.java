package health.kithway.messaging;

import health.kithway.contract.staff.DecisionJson;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.MessageChannelJson;
import health.kithway.contract.staff.MessageJson;
import health.kithway.contract.staff.MessageStateJson;

/** Messages as the contract writes them for staff. */
public final class MessageJsonMapping {

    private MessageJsonMapping() {}

    public static MessageJson toJson(Message message) {
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
