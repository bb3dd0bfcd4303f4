package health.kithway.program.link;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The addresses that are handed out. An organization's own link domain is used once the operator has seen that it leads here
 * with a good certificate ({@code kithway.links.verified-domains}); until then links stand at Kithway's own address.
 */
@Component
public final class LinkAddresses {

    private final String publicUrl;
    private final Set<String> verified;

    LinkAddresses(
            @Value("${kithway.public-url}") String publicUrl,
            @Value("${kithway.links.verified-domains}") Set<String> verified) {
        this.publicUrl = publicUrl;
        this.verified = Set.copyOf(verified);
    }

    /** Where a code of an organization with this link domain is opened. */
    public URI of(String linkDomain, String code) {
        return URI.create((verified.contains(linkDomain) ? "https://" + linkDomain : publicUrl) + "/r/" + code);
    }

    /** Whether a link of an organization with this link domain may be opened at a host: not at another's own domain. */
    boolean serves(@Nullable String host, String linkDomain) {
        return host == null || !verified.contains(host) || host.equals(linkDomain);
    }
}
