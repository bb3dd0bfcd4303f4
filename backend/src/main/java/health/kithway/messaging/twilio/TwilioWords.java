package health.kithway.messaging.twilio;

import health.kithway.messaging.carrier.CarrierStep;
import java.util.Map;
import java.util.Set;

/** Twilio's words and what they mean here. An unknown one fails loudly and names the known ones. */
final class TwilioWords {

    /** The holder stopped messages with the carrier. */
    private static final Set<Integer> OPTED_OUT = Set.of(21610);

    /** Never processed (R-TWI-10). */
    private static final Set<Integer> BUSY = Set.of(20429);

    /** What is known and needs no more than not being tried again; what to do about each is in the runbook's table. */
    private static final Set<Integer> KNOWN = Set.of(
            20003, 21211, 21408, 21606, 21608, 21612, 21614, 21617, 21635, 30001, 30002, 30003, 30004, 30005, 30006,
            30007, 30008, 30022, 30023, 30032, 30034, 30036, 30450, 30610, 30640);

    private static final Map<String, CarrierStep> STEPS = Map.ofEntries(
            Map.entry("accepted", CarrierStep.ACCEPTED),
            Map.entry("scheduled", CarrierStep.ACCEPTED),
            Map.entry("queued", CarrierStep.QUEUED),
            Map.entry("sending", CarrierStep.SENDING),
            Map.entry("sent", CarrierStep.SENT),
            Map.entry("partially_delivered", CarrierStep.SENT),
            Map.entry("delivered", CarrierStep.DELIVERED),
            Map.entry("read", CarrierStep.DELIVERED),
            Map.entry("undelivered", CarrierStep.UNDELIVERED),
            Map.entry("failed", CarrierStep.FAILED),
            Map.entry("canceled", CarrierStep.CANCELLED));

    private TwilioWords() {}

    static CarrierStep step(String status) {
        CarrierStep step = STEPS.get(status);
        if (step == null) {
            throw new IllegalArgumentException("Unknown status of Twilio's; known are " + STEPS.keySet());
        }
        return step;
    }

    static boolean isOptedOut(int code) {
        return OPTED_OUT.contains(code);
    }

    static boolean isBusy(int code) {
        return BUSY.contains(code);
    }

    static boolean isKnown(int code) {
        return OPTED_OUT.contains(code) || BUSY.contains(code) || KNOWN.contains(code);
    }

    static String problem(int code) {
        return "TWILIO_" + code;
    }
}
