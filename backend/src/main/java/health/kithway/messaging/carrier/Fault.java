package health.kithway.messaging.carrier;

/**
 * Why a carrier did not deliver a message.
 *
 * @param word stable word for operators, e.g. {@code TWILIO_21211}
 * @param repeats how often it may be tried again after this
 */
public record Fault(String word, FaultKind kind, int repeats) {

    /** One that is not tried again. */
    public static Fault ending(String word, FaultKind kind) {
        return new Fault(word, kind, 0);
    }

    public boolean isOptedOut() {
        return kind == FaultKind.PERMANENT_CONSENT;
    }
}
