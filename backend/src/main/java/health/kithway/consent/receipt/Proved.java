package health.kithway.consent.receipt;

import health.kithway.consent.ConsentScope;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One yes or no that a receipt proves.
 *
 * @param granted whether it is a yes
 * @param text the words that were seen, if words were
 * @param represented whether somebody with authority spoke for the person
 */
public record Proved(
        UUID consent,
        boolean granted,
        ConsentScope scope,
        @Nullable AgreedText text,
        @Nullable Language language,
        String method,
        boolean represented,
        Instant occurredAt,
        @Nullable Instant expiresAt) {}
