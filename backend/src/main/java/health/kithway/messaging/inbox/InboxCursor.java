package health.kithway.messaging.inbox;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Where a page of the inbox ended: danger first, then what is due first. */
record InboxCursor(boolean urgent, Instant due, UUID reply) {

    static String after(InboxEntry entry) {
        return (entry.urgent() ? "u" : "n") + "_" + entry.due() + "_" + entry.reply();
    }

    /** Throws IllegalArgumentException for what no page handed out. */
    static InboxCursor of(String text) {
        String[] parts = text.split("_", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no cursor");
        }
        try {
            return new InboxCursor(parts[0].equals("u"), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("no cursor", unreadable);
        }
    }
}
