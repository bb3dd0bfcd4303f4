package health.kithway.sandbox.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail as it was received.
 *
 * @param unsubscribe the address a mail program's own unsubscribe button would use (RFC 8058), if the mail offers one
 */
public record Mail(
        long number,
        String to,
        String from,
        String subject,
        String body,
        @Nullable String unsubscribe,
        Instant at) {}
