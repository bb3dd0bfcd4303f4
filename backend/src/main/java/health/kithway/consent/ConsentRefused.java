package health.kithway.consent;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;
import java.util.Locale;

/** Why consent says no. */
public sealed interface ConsentRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** The one box that is needed was left empty. */
    record UseOfAnswersNeeded() implements ConsentRefused {
        @Override
        public String code() {
            return "consent-use-of-answers-needed";
        }

        @Override
        public String title() {
            return "Without leave to use the answers, a visit cannot be set up";
        }

        @Override
        public String rule() {
            return "R-HIPAA-04c";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/agreements", "required", "Tick the box that lets us use your answers"));
        }
    }

    /** Somebody agreed to words that are not, or no longer, the approved ones. */
    record TextNotInForce() implements ConsentRefused {
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
    record ClauseMissing(Clause clause, String language) implements ConsentRefused {
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
    record ApprovedMeanwhile() implements ConsentRefused {
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

    /** Nobody can open for others what they closed. */
    record OnlyTheHolder() implements ConsentRefused {
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

    /** An attestation of something that has not happened. */
    record NotYet() implements ConsentRefused {
        @Override
        public String code() {
            return "consent-not-yet";
        }

        @Override
        public String title() {
            return "The agreement lies in the future";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/patientAgreed/at", "not-yet", "must not be in the future"));
        }
    }
}
