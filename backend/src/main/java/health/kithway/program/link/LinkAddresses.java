package health.kithway.program.link;

import health.kithway.directory.brand.Brands;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The addresses that are handed out. An organization's own link domain is used once the operator has seen that it leads here
 * with a good certificate ({@code kithway.links.verified-domains}); until then links stand at Kithway's own address.
 */
@Component
public final class LinkAddresses {

    private final String publicUrl;
    private final Set<String> verified;
    private final Brands brands;

    LinkAddresses(
            @Value("${kithway.public-url}") String publicUrl,
            @Value("${kithway.links.verified-domains}") Set<String> verified,
            Brands brands) {
        this.publicUrl = publicUrl;
        this.verified = Set.copyOf(verified);
        this.brands = brands;
    }

    /** Where a code of an organization with this link domain is opened. */
    public URI of(String linkDomain, String code) {
        return URI.create((verified.contains(linkDomain) ? "https://" + linkDomain : publicUrl) + "/r/" + code);
    }

    /** Whether a link may be opened at a host: at Kithway's own, and at any of its organization's, but at nobody else's. */
    Mono<Boolean> serves(@Nullable String host, SharedLink link) {
        if (host == null || !verified.contains(host) || host.equals(link.linkDomain())) {
            return Mono.just(true);
        }
        return brands.find(link.organization())
                .map(brand -> brand.linkDomains().contains(host))
                .defaultIfEmpty(false);
    }
}
