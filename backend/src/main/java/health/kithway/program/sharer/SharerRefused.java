package health.kithway.program.sharer;

import health.kithway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a program cannot be shared. */
public sealed interface SharerRefused extends Refusal {

    /** The version that visitors see has no page to share from. */
    record NotShared() implements SharerRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "program-not-shared";
        }

        @Override
        public String title() {
            return "This program has no page to share it from";
        }

        @Override
        public @Nullable String rule() {
            return "R-INC-10";
        }
    }
}
