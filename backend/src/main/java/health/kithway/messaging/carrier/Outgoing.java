package health.kithway.messaging.carrier;

import health.kithway.directory.Language;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finished message on its way out. Hand it on, never keep it, never log it.
 *
 * @param message our own id, carried along so that news about it finds back
 * @param to a phone number in E.164, or an e-mail address
 * @param subject of an e-mail
 * @param validFor how long the carrier may try; after that it makes no sense any more (R-TWI-12)
 * @param unsubscribe where the reader of an e-mail can stop them
 * @param visit goes along with an e-mail, for the reader's calendar
 */
public record Outgoing(
        UUID message,
        Sender from,
        String to,
        Language language,
        @Nullable String subject,
        String body,
        Duration validFor,
        @Nullable URI unsubscribe,
        @Nullable CalendarEntry visit) {

    /** One that is about no visit. */
    public Outgoing(
            UUID message,
            Sender from,
            String to,
            Language language,
            @Nullable String subject,
            String body,
            Duration validFor,
            @Nullable URI unsubscribe) {
        this(message, from, to, language, subject, body, validFor, unsubscribe, null);
    }

    @Override
    public String toString() {
        return "Outgoing[" + message + "]";
    }
}
