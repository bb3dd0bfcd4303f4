package health.kithway.circle;

import health.kithway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done in a circle. */
public sealed interface CircleRefused extends Refusal {

    /** The referral has a circle already. */
    record AlreadyThere() implements CircleRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "circle-already-there";
        }

        @Override
        public String title() {
            return "This referral has a circle already";
        }
    }

    /** The member has no right to that now. */
    record NotAllowed(Answer answer) implements CircleRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "circle-not-allowed";
        }

        @Override
        public String title() {
            return "The patient has not let this member do that";
        }

        @Override
        public @Nullable String rule() {
            return answer.rule();
        }
    }
}
