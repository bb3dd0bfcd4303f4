package health.kithway.person.erasure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person may not be erased because of a proceeding.
 *
 * @param matter which proceeding, as compliance wrote it; absent if there never was a hold
 * @param saidAt when the hold was last placed or lifted
 */
public record LegalHold(
        boolean held, @Nullable String matter, @Nullable Instant saidAt) {

    static final LegalHold NEVER = new LegalHold(false, null, null);

    @Override
    public String toString() {
        return "LegalHold[" + held + "]";
    }
}
