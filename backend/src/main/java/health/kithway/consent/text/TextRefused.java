package health.kithway.consent.text;

import health.kithway.problem.Refusal;
import java.util.Locale;

/** Why words are not put, or are not, in force. */
public sealed interface TextRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** Somebody agreed to words that are not, or no longer, the approved ones. */
    record TextNotInForce() implements TextRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "consent-text-not-in-force";
        }

        @Override
        public String title() {
            return "The words have changed; show them again";
        }

        @Override
        public String rule() {
            return "R-TCPA-01";
        }
    }

    /** Words that leave out what people must be told. */
    record ClauseMissing(Clause clause, String language) implements TextRefused {
        @Override
        public String code() {
            return "consent-clause-missing";
        }

        @Override
        public String title() {
            return "The text leaves out something people must be told";
        }

        @Override
        public String detail() {
            return "Missing in " + language + ": "
                    + clause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        public String rule() {
            return clause.rule();
        }
    }

    /** Two people approved a version of the same text at once. */
    record ApprovedMeanwhile() implements TextRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "consent-approved-meanwhile";
        }

        @Override
        public String title() {
            return "Another version was approved meanwhile";
        }
    }
}
