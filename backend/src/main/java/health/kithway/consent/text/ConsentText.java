package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import org.jspecify.annotations.Nullable;

/**
 * Approved words in one language.
 *
 * @param label the short sentence beside the box
 * @param wording who, why, how often, and how to stop
 * @param hash SHA-256 of label and wording: the proof of what was seen
 * @param validDays how long a yes holds; until it is taken back if absent
 */
public record ConsentText(
        ConsentTextId id,
        int version,
        Language language,
        ConsentPurpose purpose,
        String label,
        String wording,
        byte[] hash,
        @Nullable Integer validDays) {

    public boolean isRequired() {
        return purpose.isRequired();
    }
}
