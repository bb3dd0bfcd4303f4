package health.kithway.circle.joining;

import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever wants to come in, as they typed it about themselves.
 *
 * @param phone their own; this or the e-mail address, not both: the code goes there
 * @param agreed exactly the boxes that were ticked
 */
public record Joiner(
        String firstName,
        Language language,
        @Nullable String phone,
        @Nullable String email,
        List<AgreedText> agreed) {

    public Joiner {
        agreed = List.copyOf(agreed);
    }

    @Override
    public String toString() {
        return "Joiner";
    }
}
