package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply, read.
 *
 * @param holders everybody reached at the number it came from; the newest first, none for a stranger
 * @param question the one thing it can be an answer to
 * @param mayMeanTheVisit whether a bare CANCEL may have meant the visit as well (R-REPLY-02)
 * @param carrierWord whether it is a word that carriers answer by themselves
 * @param stopped whether messages to the number had been stopped before
 */
record Understood(
        ReplyId id,
        byte[] addressIndex,
        List<PersonId> holders,
        Intent intent,
        @Nullable OpenQuestion question,
        boolean mayMeanTheVisit,
        boolean carrierWord,
        boolean stopped,
        Instant receivedAt) {}
