package health.kithway.pass;

import health.kithway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why there is no code, or why one does not open (R-OTP-01). None says whether somebody exists. */
public sealed interface CodeRefused extends Refusal {

    @Override
    default @Nullable String rule() {
        return "R-OTP-01";
    }

    /** Five were sent there, or by this pass, within the hour. */
    record TooManySent() implements CodeRefused {
        @Override
        public int status() {
            return 429;
        }

        @Override
        public String code() {
            return "too-many-codes";
        }

        @Override
        public String title() {
            return "Too many codes were sent: wait an hour, or call";
        }
    }

    /** A hundred wrong codes in a row: only staff help on. */
    record Locked() implements CodeRefused {
        @Override
        public int status() {
            return 429;
        }

        @Override
        public String code() {
            return "code-locked";
        }

        @Override
        public String title() {
            return "Too many wrong codes: call the clinic";
        }
    }

    /**
     * Not the code that was sent.
     *
     * @param triesLeft how often it may still be typed
     */
    record Wrong(int triesLeft) implements CodeRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "code-wrong";
        }

        @Override
        public String title() {
            return "This is not the code that was sent";
        }
    }

    /** It is too old, was used, was typed wrong too often, or never was. */
    record Over() implements CodeRefused {
        @Override
        public int status() {
            return 410;
        }

        @Override
        public String code() {
            return "code-over";
        }

        @Override
        public String title() {
            return "This code does not work any more: ask for a new one";
        }
    }
}
