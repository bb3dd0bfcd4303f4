package health.kithway.access;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who issues tokens, and how much strangers may ask ({@code kithway.access.*}).
 *
 * @param issuer the realm, exactly as tokens name it
 * @param keys where the realm's public keys are, if not reached at the issuer's own address
 * @param audience what tokens must be meant for
 */
@ConfigurationProperties("kithway.access")
record AccessSettings(
        URI issuer,
        @Nullable URI keys,
        @DefaultValue("kithway-api") String audience,
        RateLimit rateLimit) {

    /**
     * How often one address may post to one public route.
     *
     * @param secret keys the hash under which an address is counted; the same in every instance
     */
    record RateLimit(int requests, Duration window, String secret) {}

    URI keysOrDefault() {
        return keys == null ? URI.create(issuer + "/protocol/openid-connect/certs") : keys;
    }
}
