package health.kithway.problem;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows a problem as a page to a person; implemented by the pages, used where a browser asked. */
public interface ProblemPage {

    /** Whether this request came for a page and not for JSON. */
    boolean isFor(ServerWebExchange exchange);

    Mono<Void> show(ServerWebExchange exchange, Problem problem);
}
