package health.kithway.person.emergency;

import health.kithway.problem.Refusal;

/** Why an emergency access is not to be used or reviewed. */
public sealed interface EmergencyRefused extends Refusal {

    @Override
    default String rule() {
        return "R-SEC-02";
    }

    /** The hour is over, or somebody else opened it. */
    record Over() implements EmergencyRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "emergency-over";
        }

        @Override
        public String title() {
            return "This emergency access is over, or it is not yours";
        }
    }

    record OwnAccess() implements EmergencyRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "own-emergency";
        }

        @Override
        public String title() {
            return "Somebody else reviews what you opened yourself";
        }
    }

    record AlreadyReviewed() implements EmergencyRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "already-reviewed";
        }

        @Override
        public String title() {
            return "Somebody has reviewed this emergency access already";
        }
    }
}
