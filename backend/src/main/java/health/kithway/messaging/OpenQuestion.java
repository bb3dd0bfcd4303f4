package health.kithway.messaging;

import health.kithway.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that asked something and may still be answered, and about what. */
public record OpenQuestion(
        MessageId message, PersonId person, @Nullable UUID referralId, Question asks) {}
