package health.kithway.consent.text;

import health.kithway.problem.Refused;
import java.util.UUID;

/** Identifies a consent text through all its versions and languages. */
public record ConsentTextId(UUID value) {

    /** As a client sent it; what cannot be an id names no text that is in force. */
    public static ConsentTextId of(String text) {
        try {
            return new ConsentTextId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new Refused(new TextRefused.TextNotInForce());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
