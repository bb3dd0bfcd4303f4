package health.kithway.messaging.reply;

import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.meaning.Intent;
import health.kithway.messaging.meaning.Meaning;
import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply, read.
 *
 * @param holders everybody reached at the number it came from; the newest first, none for a stranger
 * @param meant what it says, and what it may be an answer to
 * @param carrierWord whether it is a word that carriers answer by themselves
 * @param stopped whether messages to the number had been stopped before
 */
record Understood(
        ReplyId id,
        byte[] addressIndex,
        KeptWordsId words,
        List<PersonId> holders,
        Meant meant,
        boolean carrierWord,
        boolean stopped,
        boolean hasMedia,
        Instant receivedAt) {

    /** The same from somebody who is known now. */
    Understood of(List<PersonId> known) {
        return new Understood(id, addressIndex, words, known, meant, carrierWord, stopped, hasMedia, receivedAt);
    }

    Meaning meaning() {
        return meant.meaning();
    }

    /** An answer that could be about more than one visit is for a person to understand. */
    Intent intent() {
        return meant.isUnclear() ? Intent.FREE_TEXT : meaning().intent();
    }

    @Nullable
    OpenQuestion question() {
        return meant.question();
    }
}
