package health.kithway.messaging.timing;

import health.kithway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a time zone is not kept. */
public sealed interface TimingRefused extends Refusal {

    /** No state keeps it. */
    record NotAmerican() implements TimingRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "time-zone-not-american";
        }

        @Override
        public String title() {
            return "Choose a time zone of the United States";
        }

        @Override
        public @Nullable String rule() {
            return "R-TCPA-09";
        }
    }
}
