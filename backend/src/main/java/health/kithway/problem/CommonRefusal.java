package health.kithway.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals that any module may make. */
public sealed interface CommonRefusal extends Refusal {

    /** The same answer for "not yours" and "not there" (R-HTTP-01). */
    record NotFound(String what) implements CommonRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String code() {
            return "not-found";
        }

        @Override
        public String title() {
            return "There is no such " + what + ", or it is not yours to see";
        }
    }

    /** The request is well formed, but fields are missing or wrong. */
    record Invalid(List<FieldProblem> fields) implements CommonRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "invalid-fields";
        }

        @Override
        public String title() {
            return "Some fields are missing or not right";
        }
    }

    /** A cursor that no page of ours handed out. */
    record BadCursor() implements CommonRefusal {
        @Override
        public int status() {
            return 400;
        }

        @Override
        public String code() {
            return "invalid-request";
        }

        @Override
        public String title() {
            return "The request could not be read";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/cursor", "invalid", "is not a cursor of this list"));
        }
    }

    /** So much is under way that one more would only wait. */
    record Crowded() implements CommonRefusal {
        @Override
        public int status() {
            return 503;
        }

        @Override
        public String code() {
            return "unavailable";
        }

        @Override
        public String title() {
            return "Too much is going on at the moment; try again soon";
        }

        @Override
        public Long retryAfterSeconds() {
            return 1L;
        }
    }

    /** The caller is known but may not do this. */
    record NotAllowed(@Nullable String rule) implements CommonRefusal {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "not-allowed";
        }

        @Override
        public String title() {
            return "Your role does not allow this";
        }
    }
}
