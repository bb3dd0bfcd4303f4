package health.kithway.messaging.twilio;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Twilio answered 429, and perhaps how long to wait: the SDK's own exception forgets the headers (R-TWI-10). */
final class TwilioBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    TwilioBusy(@Nullable Duration retryAfter) {
        super("429", null, false, false);
        this.retryAfter = retryAfter;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
