package health.kithway.intake;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a submission is not taken. */
public sealed interface IntakeRefused extends Refusal {

    /** Only a practice can refer, and the caller belongs to none. */
    record NoPractice() implements IntakeRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "no-practice";
        }

        @Override
        public String title() {
            return "Only a practice can submit referrals";
        }
    }

    /** The patient agreed to a way for which there is no number or address. */
    record AddressMissing(List<FieldProblem> fields) implements IntakeRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "address-missing";
        }

        @Override
        public String title() {
            return "An agreed channel has no number or address";
        }

        @Override
        public String rule() {
            return "R-TCPA-08";
        }
    }
}
