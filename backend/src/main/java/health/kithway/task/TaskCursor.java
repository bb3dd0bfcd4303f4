package health.kithway.task;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Where a page of tasks ended: what is due first comes first. */
public record TaskCursor(Instant due, UUID id) {

    static String after(StaffTask task) {
        return task.due() + "_" + task.id();
    }

    /** Throws IllegalArgumentException for what no page handed out. */
    public static TaskCursor of(String text) {
        try {
            String[] parts = text.split("_", 2);
            return new TaskCursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("no cursor", unreadable);
        }
    }
}
