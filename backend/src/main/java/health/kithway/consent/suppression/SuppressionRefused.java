package health.kithway.consent.suppression;

import health.kithway.problem.Refusal;

/** Why an address stays closed. */
public sealed interface SuppressionRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** Nobody can open for others what they closed. */
    record OnlyTheHolder() implements SuppressionRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "consent-only-the-holder";
        }

        @Override
        public String title() {
            return "Only the holder of an address can have messages sent there again";
        }

        @Override
        public String rule() {
            return "R-TCPA-14";
        }
    }
}
