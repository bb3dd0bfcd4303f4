package health.kithway.messaging.smtp;

import java.util.UUID;

/** What one mail in our mailbox tells about an e-mail of ours. */
sealed interface MailNews {

    /**
     * It will not be delivered.
     *
     * @param status as in RFC 3463, e.g. {@code 5.1.1}
     */
    record Failed(UUID message, String status) implements MailNews {}

    /** Its reader told their provider that it is spam. */
    record Complained(UUID message) implements MailNews {}

    /** Its reader wants no more e-mails. */
    record Unsubscribed(UUID message) implements MailNews {}

    /** Nothing that changes anything: it is late, or it arrived. */
    record Nothing() implements MailNews {}
}
