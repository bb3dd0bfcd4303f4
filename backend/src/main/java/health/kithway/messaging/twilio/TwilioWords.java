package health.kithway.messaging.twilio;

import health.kithway.messaging.carrier.CarrierStep;
import java.util.Map;

/** Twilio's words and what they mean here. An unknown one fails loudly and names the known ones. */
final class TwilioWords {

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
}
