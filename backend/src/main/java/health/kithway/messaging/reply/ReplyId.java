package health.kithway.messaging.reply;

import java.util.UUID;

/** Identifies a reply. */
public record ReplyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
