package health.kithway.attribution.credit;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why crediting says no. */
public sealed interface CreditRefused extends Refusal {

    /** Numbers of a closed month are final. */
    record MonthClosed(LocalDate openFrom) implements CreditRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "month-closed";
        }

        @Override
        public String title() {
            return "A new model cannot start in a month that is closed";
        }

        @Override
        public @Nullable String rule() {
            return "R-ATT-03";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/startsOn", "invalid", openFrom + " or later"));
        }
    }

    /** Versions follow one another. */
    record StartsBeforeLast(LocalDate last) implements CreditRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "starts-before-last";
        }

        @Override
        public String title() {
            return "A new version cannot start before the last one does";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/startsOn", "invalid", last + " or later"));
        }
    }

    /** Merged with itself, or with one that is a duplicate too. */
    record CannotMerge() implements CreditRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "cannot-merge";
        }

        @Override
        public String title() {
            return "The credit of these two referrals cannot be merged";
        }
    }

    /** Nothing has brought anybody that is still to come. */
    record NotYet() implements CreditRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "not-yet";
        }

        @Override
        public String title() {
            return "This has not happened yet";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/occurredAt", "invalid", "a time that has passed"));
        }
    }
}
