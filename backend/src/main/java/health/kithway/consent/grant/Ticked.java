package health.kithway.consent.grant;

import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The boxes a person ticked on one page.
 *
 * @param agreed with the words that were seen
 * @param language they were read in
 * @param programId the program whose page it was; absent for the organization as a whole
 */
public record Ticked(
        List<AgreedText> agreed,
        Language language,
        ConsentMethod method,
        @Nullable UUID programId) {

    public Ticked {
        agreed = List.copyOf(agreed);
    }
}
