package health.kithway.messaging.wording;

import health.kithway.messaging.firewall.Finding;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why wording is not accepted. */
public sealed interface WordingRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** The template breaks rules that hold for every template. */
    record Unfit(List<FieldProblem> fields) implements WordingRefused {
        @Override
        public String code() {
            return "template-unfit";
        }

        @Override
        public String title() {
            return "The template cannot be approved as it is";
        }
    }

    /** Words that would tell something clinical, or identify somebody. */
    record Clinical(List<Finding> findings) implements WordingRefused {
        @Override
        public String code() {
            return "clinical-words";
        }

        @Override
        public String title() {
            return "The wording could tell something about somebody's health";
        }

        @Override
        public String detail() {
            return "Found: " + findings.stream().map(Finding::term).distinct().toList();
        }

        @Override
        public @Nullable String rule() {
            return "R-PHI-02";
        }
    }

    /** A variable got a value that does not have its shape, or none. */
    record BadValue(Variable variable) implements WordingRefused {
        @Override
        public String code() {
            return "bad-value";
        }

        @Override
        public String title() {
            return "A template variable has no value, or one of the wrong shape";
        }

        @Override
        public String detail() {
            return variable.name();
        }

        @Override
        public @Nullable String rule() {
            return "R-PHI-01";
        }
    }

    /** There is no approved template for what was to be said. */
    record NoTemplate(String key) implements WordingRefused {
        @Override
        public String code() {
            return "no-template";
        }

        @Override
        public String title() {
            return "There is no approved template for this";
        }

        @Override
        public String detail() {
            return key;
        }
    }

    /** Nobody approves what they wrote. */
    record OwnWords() implements WordingRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "template-own-words";
        }

        @Override
        public String title() {
            return "A second person approves what somebody wrote";
        }
    }

    /** It was approved or given back before. */
    record DecidedMeanwhile() implements WordingRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "template-decided";
        }

        @Override
        public String title() {
            return "Somebody decided about this draft before";
        }
    }
}
