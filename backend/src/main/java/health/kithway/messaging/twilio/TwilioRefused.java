package health.kithway.messaging.twilio;

import health.kithway.problem.Refusal;

/** Why something that claims to be Twilio is not heard. */
public sealed interface TwilioRefused extends Refusal {

    /** The signature is missing or wrong; nothing more is said (R-TWI-05). */
    record Forged() implements TwilioRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "signature-wrong";
        }

        @Override
        public String title() {
            return "The signature does not fit";
        }
    }

    /** Signed, but not what Twilio sends. */
    record Unreadable() implements TwilioRefused {
        @Override
        public int status() {
            return 400;
        }

        @Override
        public String code() {
            return "unreadable";
        }

        @Override
        public String title() {
            return "A parameter is missing or unknown";
        }
    }
}
