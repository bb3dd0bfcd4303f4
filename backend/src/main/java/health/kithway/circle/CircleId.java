package health.kithway.circle;

import java.util.UUID;

/** Identifies a circle. */
public record CircleId(UUID value) {

    public static CircleId of(String text) {
        return new CircleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
