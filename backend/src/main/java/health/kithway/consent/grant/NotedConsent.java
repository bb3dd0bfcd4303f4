package health.kithway.consent.grant;

import health.kithway.consent.ConsentScope;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no that reached staff by phone, at the desk or on paper.
 *
 * @param text what was read out or signed; absent for a no
 * @param revoked what is taken back; empty for a yes
 * @param authorityId by which authority a representative spoke; absent where the person spoke
 * @param programId the program it is about, if it is about one
 * @param note what staff wrote down about it; kept sealed
 * @param occurredAt when it was said or signed
 */
public record NotedConsent(
        @Nullable AgreedText text,
        @Nullable Language language,
        Set<ConsentScope> revoked,
        ConsentMethod method,
        @Nullable UUID authorityId,
        @Nullable UUID programId,
        String note,
        Instant occurredAt) {

    public NotedConsent {
        revoked = Set.copyOf(revoked);
    }

    @Override
    public String toString() {
        return "NotedConsent[" + method + ", " + occurredAt + "]";
    }
}
