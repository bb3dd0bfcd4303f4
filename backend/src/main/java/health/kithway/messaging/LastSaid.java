package health.kithway.messaging;

import health.kithway.directory.Language;
import health.kithway.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text that a telephone got last.
 *
 * @param program absent where it was about none
 * @param answer whether it answered what was written from there, so that it was meant for whoever wrote
 */
public record LastSaid(
        PersonId person, Language language, @Nullable UUID program, boolean answer) {}
