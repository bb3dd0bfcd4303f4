package health.kithway.circle.task;

import java.util.UUID;

/** Identifies a task of a circle. */
public record CircleTaskId(UUID value) {

    public static CircleTaskId of(String text) {
        return new CircleTaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
