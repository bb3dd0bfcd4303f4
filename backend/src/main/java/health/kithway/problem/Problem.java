package health.kithway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an {@code application/problem+json} answer (RFC 9457, R-HTTP-01).
 *
 * @param requestId joins the answer with the log lines and the audit entries of the same request
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        @Nullable String rule,
        List<FieldProblem> errors,
        String requestId) {

    /** The vocabulary of problem types; each code is described under it in the contract's documentation. */
    private static final String TYPES = "https://kithway.health/problems/";

    static Problem of(Refusal refusal, String path, String requestId) {
        return new Problem(
                URI.create(TYPES + refusal.code()),
                refusal.title(),
                refusal.status(),
                refusal.detail(),
                path,
                refusal.code(),
                refusal.rule(),
                refusal.fields(),
                requestId);
    }
}
