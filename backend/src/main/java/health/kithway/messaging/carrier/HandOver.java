package health.kithway.messaging.carrier;

/** What a carrier answered. */
public sealed interface HandOver {

    /**
     * The carrier has it.
     *
     * @param carrierId the carrier's own name for it
     * @param step how far it has come
     */
    record Accepted(String carrierId, CarrierStep step) implements HandOver {}

    /** Certainly not processed, because the carrier or the way there was too busy: safe to try again (R-TWI-10). */
    record Busy() implements HandOver {}

    /**
     * Certainly not sent, and trying again would not help.
     *
     * @param problem stable word for operators, e.g. {@code TWILIO_21211}
     * @param optedOut whether the carrier says that the holder stopped messages there
     */
    record Refused(String problem, boolean optedOut) implements HandOver {}

    /** Nobody knows: it may have been sent, so it is never repeated (R-TWI-11). */
    record Uncertain(String problem) implements HandOver {}
}
