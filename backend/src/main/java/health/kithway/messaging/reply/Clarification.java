package health.kithway.messaging.reply;

import health.kithway.messaging.MessageId;
import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.meaning.Intent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody answered, and was asked which of two visits they meant.
 *
 * @param reply the answer that could be about either
 * @param intent what it said
 */
record Clarification(UUID reply, Intent intent, UUID firstMessage, UUID secondMessage) {

    private static final int SECOND = 2;

    /** What a number chooses; empty for a number that was not offered, and for what is no longer in question. */
    Optional<OpenQuestion> chosen(int number, List<OpenQuestion> open) {
        if (number > SECOND) {
            return Optional.empty();
        }
        MessageId wanted = new MessageId(number == SECOND ? secondMessage : firstMessage);
        return open.stream()
                .filter(question -> question.message().equals(wanted))
                .findFirst();
    }
}
