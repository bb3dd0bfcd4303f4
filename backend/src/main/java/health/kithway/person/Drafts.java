package health.kithway.person;

import health.kithway.tenancy.OrganizationId;
import health.kithway.vault.Vault;
import java.util.Base64;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seals what somebody has typed but not yet sent, so that their own browser can carry it and we need not keep it. */
@Component
public final class Drafts {

    private static final String CONTEXT = "draft";

    private final Vault vault;

    Drafts(Vault vault) {
        this.vault = vault;
    }

    /** URL-safe text; says nothing but its length. */
    public Mono<String> seal(OrganizationId organization, byte[] draft) {
        return vault.seal(organization, CONTEXT, draft)
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString);
    }

    /** Empty when it was not sealed by us for this organization, or was changed. Its age is for the caller to judge. */
    public Mono<byte[]> open(OrganizationId organization, String sealed) {
        return Mono.fromCallable(() -> Base64.getUrlDecoder().decode(sealed))
                .onErrorComplete(IllegalArgumentException.class)
                .flatMap(bytes -> vault.open(organization, CONTEXT, bytes));
    }
}
