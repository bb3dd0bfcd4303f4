package health.kithway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the reader is written to, as their page shows it.
 *
 * @param opens as an hour of {@code hours}, like closes
 * @param on what is on, as names of what was agreed to
 * @param off what can be turned on: a text to read and a box each
 * @param history newest first
 */
record ChoiceView(
        String language,
        String opens,
        String closes,
        List<Hour> hours,
        List<String> on,
        List<View.Text> off,
        List<Said> history) {

    record Hour(String value, String words) {}

    /** @param scope the key of its wording; absent where language and hours were chosen */
    record Said(String wording, @Nullable String scope, String when) {}
}
