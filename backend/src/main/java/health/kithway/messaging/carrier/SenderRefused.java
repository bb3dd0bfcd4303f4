package health.kithway.messaging.carrier;

import health.kithway.problem.Refusal;

/** Why nothing can be sent from an address. */
public sealed interface SenderRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** Only American numbers, and no number of another messenger. */
    record NotAmerican() implements SenderRefused {
        @Override
        public String code() {
            return "sender-not-american";
        }

        @Override
        public String title() {
            return "Texts are sent from American numbers in E.164 only";
        }

        @Override
        public String rule() {
            return "R-TWI-15";
        }
    }

    /** Another organization, or this one, sends from it already. */
    record Taken() implements SenderRefused {
        @Override
        public String code() {
            return "sender-taken";
        }

        @Override
        public String title() {
            return "The number is already somebody's sender";
        }
    }
}
