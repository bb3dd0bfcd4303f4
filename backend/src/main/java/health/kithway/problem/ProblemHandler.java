package health.kithway.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a refusal or a failure becomes an answer: problem details for programs, a page for people. */
@Component
@Order(-2)
public final class ProblemHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final JsonMapper json;
    private final Optional<ProblemPage> page;

    ProblemHandler(JsonMapper json, Optional<ProblemPage> page) {
        this.json = json;
        this.page = page;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        return exchange.getResponse().isCommitted()
                ? Mono.error(error)
                : answer(exchange, Unexpected.from(error), error);
    }

    /** Answers with a refusal made outside a controller, e.g. by a filter. */
    public Mono<Void> answer(ServerWebExchange exchange, Refusal refusal) {
        return answer(exchange, refusal, null);
    }

    private Mono<Void> answer(ServerWebExchange exchange, Refusal refusal, @Nullable Throwable error) {
        // Only the kind of failure is logged: messages of exceptions may quote what people typed.
        if (refusal.status() >= 500 && error != null) {
            try (var _ = RequestId.inLogs(exchange)) {
                log.error("Request failed: {} at {}", error.getClass().getName(), origin(error));
            }
        }
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(refusal.status()));
        Long seconds = refusal.retryAfterSeconds();
        if (seconds != null) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        Problem problem = Problem.of(refusal, exchange.getRequest().getPath().value(), RequestId.of(exchange));
        return page.filter(shown -> shown.isFor(exchange))
                .map(shown -> shown.show(exchange, problem))
                .orElseGet(() -> write(response, problem));
    }

    private Mono<Void> write(ServerHttpResponse response, Problem problem) {
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }

    private static String origin(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] stack = root.getStackTrace();
        return root.getClass().getName() + (stack.length == 0 ? "" : " in " + stack[0]);
    }
}
