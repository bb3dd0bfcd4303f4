package health.kithway.person.erasure;

import health.kithway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Why nobody is erased, or nobody held. */
public sealed interface ErasureRefused extends Refusal {

    @Override
    default int status() {
        return 409;
    }

    record UnderLegalHold() implements ErasureRefused {
        @Override
        public String code() {
            return "under-legal-hold";
        }

        @Override
        public String title() {
            return "This person is under a legal hold; lift it first, if it may be lifted";
        }

        @Override
        public String rule() {
            return "R-SEC-03";
        }
    }

    record AlreadyErased() implements ErasureRefused {
        @Override
        public String code() {
            return "already-erased";
        }

        @Override
        public String title() {
            return "This person was erased already";
        }
    }

    /** A text of theirs is still to be understood; it may be a STOP, which outlives them. */
    record TextUnderWay() implements ErasureRefused {
        @Override
        public String code() {
            return "text-under-way";
        }

        @Override
        public String title() {
            return "A text from this person is being worked on; try again in a minute";
        }

        @Override
        public @Nullable Long retryAfterSeconds() {
            return 60L;
        }
    }
}
