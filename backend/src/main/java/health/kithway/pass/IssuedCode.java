package health.kithway.pass;

import java.time.Instant;

/**
 * A one-time code just made; neither half is kept.
 *
 * @param ticket stays in the browser that asked
 * @param code six digits, to be sent to the person
 */
public record IssuedCode(String ticket, String code, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedCode";
    }
}
