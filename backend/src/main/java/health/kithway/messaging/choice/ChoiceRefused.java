package health.kithway.messaging.choice;

import health.kithway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a choice is not kept. */
public sealed interface ChoiceRefused extends Refusal {

    /** Earlier or later than texts may go at all, or too short to be met. */
    record NoSuchHours() implements ChoiceRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "choice-no-such-hours";
        }

        @Override
        public String title() {
            return "Choose two hours at least between 8:00 and 21:00";
        }

        @Override
        public @Nullable String rule() {
            return "R-TCPA-09";
        }
    }
}
