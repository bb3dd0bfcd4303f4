package health.kithway.messaging.reply;

import org.jspecify.annotations.Nullable;

/**
 * A text as a carrier brought it. Hand it on, never log it.
 *
 * @param carrierId the carrier's name for it; the same one may be brought twice
 * @param hint what the carrier itself took it for: STOP, START or HELP
 * @param hasMedia whether something was attached, which is never fetched (R-TWI-16)
 */
public record ReceivedText(
        String carrierId,
        String from,
        String to,
        String body,
        @Nullable String hint,
        boolean hasMedia) {

    @Override
    public String toString() {
        return "ReceivedText[" + carrierId + "]";
    }
}
