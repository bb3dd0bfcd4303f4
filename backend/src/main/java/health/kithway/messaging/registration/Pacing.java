package health.kithway.messaging.registration;

import org.jspecify.annotations.Nullable;

/**
 * How a sender sends.
 *
 * @param requireTls whether e-mails wait for a server that encrypts (R-EML-06); means nothing for texts
 * @param perSecond segments of texts, or mails, as the carrier granted it (R-10DLC-04)
 * @param perDay the same a day; absent where there is no limit
 */
public record Pacing(
        boolean requireTls, double perSecond, @Nullable Integer perDay) {}
