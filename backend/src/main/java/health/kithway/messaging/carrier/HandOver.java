package health.kithway.messaging.carrier;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a carrier answered. */
public sealed interface HandOver {

    /**
     * The carrier has it.
     *
     * @param carrierId the carrier's own name for it
     * @param step how far it has come
     */
    record Accepted(String carrierId, CarrierStep step) implements HandOver {}

    /**
     * Certainly not processed, because the carrier or the way there was too busy: safe to try again (R-TWI-10).
     *
     * @param retryAfter how long the carrier asks us to wait, if it says so
     */
    record Busy(@Nullable Duration retryAfter) implements HandOver {}

    /** Certainly not sent. What follows is told by the fault's kind. */
    record Refused(Fault fault) implements HandOver {}

    /** Nobody knows: it may have been sent, so it is looked for before anything else (R-TWI-11). */
    record Uncertain(String problem) implements HandOver {}
}
