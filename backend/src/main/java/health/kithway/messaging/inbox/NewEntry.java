package health.kithway.messaging.inbox;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply for a person to read.
 *
 * @param words what was written, sealed
 * @param addressIndex the number it came from, as a blind index
 * @param person who may have written it: the holder of the number last registered; absent for a stranger
 * @param intent how it was understood, and by which rule
 */
public record NewEntry(
        UUID reply,
        InboxReason reason,
        KeptWordsId words,
        byte[] addressIndex,
        @Nullable PersonId person,
        @Nullable UUID referral,
        String intent,
        String rule,
        Instant receivedAt) {}
