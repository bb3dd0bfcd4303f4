package health.kithway.pass;

import java.time.Instant;
import java.util.UUID;

/**
 * A pass just made. The secret is shown once, here, and is not kept.
 *
 * @param secret 27 URL-safe characters, 160 random bits
 */
public record IssuedPass(UUID id, String secret, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedPass[" + id + "]";
    }
}
