package health.kithway.directory;

import java.util.UUID;

/** Identifies an insurance plan that an organization knows by name. */
public record PayerId(UUID value) {

    public static PayerId of(String text) {
        return new PayerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
