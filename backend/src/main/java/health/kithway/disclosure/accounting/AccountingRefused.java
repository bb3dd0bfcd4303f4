package health.kithway.disclosure.accounting;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why an accounting says no. */
public sealed interface AccountingRefused extends Refusal {

    @Override
    default int status() {
        return 409;
    }

    @Override
    default String rule() {
        return "R-HIPAA-07";
    }

    /** Late is fine, early is not. */
    record NotYet(String pointer) implements AccountingRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "accounting-not-yet";
        }

        @Override
        public String title() {
            return "This has not happened yet";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "invalid", "a time that has passed"));
        }
    }

    /** There is one extension. */
    record ExtendedBefore() implements AccountingRefused {
        @Override
        public String code() {
            return "accounting-extended-before";
        }

        @Override
        public String title() {
            return "The time was extended before, and that is possible once";
        }
    }

    /** The person must hear of the extension while the first date is still to come. */
    record TooLate() implements AccountingRefused {
        @Override
        public String code() {
            return "accounting-too-late";
        }

        @Override
        public String title() {
            return "The date is over; it cannot be moved any more";
        }
    }

    /** The letter exists. */
    record Delivered() implements AccountingRefused {
        @Override
        public String code() {
            return "accounting-delivered";
        }

        @Override
        public String title() {
            return "The letter was made before; show that one again";
        }
    }
}
