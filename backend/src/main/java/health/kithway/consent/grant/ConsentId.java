package health.kithway.consent.grant;

import java.util.UUID;

/** Identifies one grant or revocation. */
public record ConsentId(UUID value) {

    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
