package health.kithway.messaging;

import java.util.UUID;

/** Identifies a message. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
