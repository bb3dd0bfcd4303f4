package health.kithway.circle.joining;

import health.kithway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why nobody comes in by a link, or no link is made. */
public sealed interface JoiningRefused extends Refusal {

    /** It was answered, taken back, or is too old; the reader is not told which. */
    record LinkOver() implements JoiningRefused {
        @Override
        public int status() {
            return 410;
        }

        @Override
        public String code() {
            return "invitation-over";
        }

        @Override
        public String title() {
            return "This link does not work any more";
        }
    }

    /** More was offered to another than whoever asks may know. */
    record MoreThanOwn() implements JoiningRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "invitation-more-than-own";
        }

        @Override
        public String title() {
            return "Nobody can let others know more than they may know";
        }

        @Override
        public @Nullable String rule() {
            return "R-HIPAA-09";
        }
    }

    /** Neither a telephone number nor an e-mail address of one's own, or both: a code goes to one place. */
    record OneAddress() implements JoiningRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "joining-one-address";
        }

        @Override
        public String title() {
            return "Give one telephone number or one e-mail address of your own";
        }

        @Override
        public @Nullable String rule() {
            return "R-TCPA-08";
        }
    }
}
