package health.kithway.program;

import health.kithway.directory.Language;
import org.jspecify.annotations.Nullable;

/**
 * One text of a draft that people outside may read.
 *
 * @param pointer where it stands in the version, as a JSON pointer
 * @param language absent for names, which are the same in both
 */
public record DraftText(String pointer, @Nullable Language language, String words) {}
