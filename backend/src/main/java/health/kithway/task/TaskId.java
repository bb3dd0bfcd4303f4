package health.kithway.task;

import java.util.UUID;

/** Identifies a task of staff. */
public record TaskId(UUID value) {

    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
