package health.kithway.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason to say no. Each module seals its own reasons under one interface that extends this one. No part may hold a
 * personal value: all of it is shown to the caller and written to logs.
 */
public interface Refusal {

    /** The HTTP status that says the same. */
    int status();

    /** Stable, lower-case, with hyphens: clients decide by it. */
    String code();

    /** One plain sentence, the same for every occurrence. */
    String title();

    /** What to do about it, specific to this occurrence. */
    default @Nullable String detail() {
        return null;
    }

    /** The rule that decided, as in the compliance rules (R-…), if one did. */
    default @Nullable String rule() {
        return null;
    }

    /** Which fields are wrong, if fields are. */
    default List<FieldProblem> fields() {
        return List.of();
    }

    /** Seconds after which trying again makes sense (Retry-After), if it does. */
    default @Nullable Long retryAfterSeconds() {
        return null;
    }
}
