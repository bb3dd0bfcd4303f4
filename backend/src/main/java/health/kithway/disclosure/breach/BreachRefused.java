package health.kithway.disclosure.breach;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a breach is not reported so. */
public sealed interface BreachRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    @Override
    default String rule() {
        return "R-SEC-04";
    }

    /** Nothing is discovered before it begins, ends before it begins, or lies in the future. */
    record Times(String pointer) implements BreachRefused {
        @Override
        public String code() {
            return "breach-times";
        }

        @Override
        public String title() {
            return "These times cannot be: it begins, it ends, and it is discovered, all before now";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "invalid", "begins before it ends and before it is discovered"));
        }
    }
}
