package health.kithway.directory;

import java.util.UUID;

/** Identifies an outside practice that refers to an organization. */
public record PracticeId(UUID value) {

    public static PracticeId of(String text) {
        return new PracticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
