package health.kithway.consent.grant;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a yes is not recorded. */
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

    /** Somebody spoke for another without an authority that held then. */
    record NoAuthority() implements ConsentRefused {
        @Override
        public String code() {
            return "consent-no-authority";
        }

        @Override
        public String title() {
            return "The representative had no authority then";
        }

        @Override
        public String rule() {
            return "R-HIPAA-08";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/authorityId", "not-in-force", "must be in force when it was said"));
        }
    }

    /** Neither a yes to words nor a no to something, or both at once. */
    record YesOrNo() implements ConsentRefused {
        @Override
        public String code() {
            return "consent-yes-or-no";
        }

        @Override
        public String title() {
            return "A note is either a yes to approved words or a no to something";
        }
    }
}
