package health.kithway.problem;

import org.slf4j.MDC;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The id that joins an answer, its log lines and its audit entries. */
public final class RequestId {

    private static final String KEY = RequestId.class.getName();
    private static final String FIELD = "requestId";
    private static final String NONE = "none";

    private RequestId() {}

    /** Id of the request of this exchange, as made by the server. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getRequest().getId();
    }

    /** Puts the id on the log lines written until it is closed. */
    public static MDC.MDCCloseable inLogs(ServerWebExchange exchange) {
        return MDC.putCloseable(FIELD, of(exchange));
    }

    /** Id of the request (or job) this pipeline works for; "none" outside of both. */
    public static Mono<String> current() {
        return Mono.deferContextual(
                context -> Mono.just(context.<String>getOrEmpty(KEY).orElse(NONE)));
    }

    /** Puts an id on everything upstream. */
    public static <T> Mono<T> on(Mono<T> work, String id) {
        return work.contextWrite(context -> context.put(KEY, id));
    }
}
