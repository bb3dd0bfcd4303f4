package health.kithway.access;

import health.kithway.problem.RequestId;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * One line per request: the route's pattern, never its path, query, headers or body, so that no code, token or name gets into
 * a log. Gives the request its id.
 */
@Component
@Order(SecurityHeaders.ORDER - 1)
final class RequestLog implements WebFilter {

    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);
    private static final int HUNG_UP = 499;
    private static final int WRONG = 400;

    /** What was opened well stands in the ledgers with its moment; a line for each would be the dearest part of a campaign. */
    private static final String OPENING = "/r/{code}";

    /** Puts the trace's ids on the line; doing so between all steps of every request costs as much as the steps. */
    private static final ContextSnapshotFactory TRACES =
            ContextSnapshotFactory.builder().build();

    private final RouteRules rules;
    private final ApplicationAvailability availability;

    RequestLog(RouteRules rules, ApplicationAvailability availability) {
        this.rules = rules;
        this.availability = availability;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        AtomicBoolean written = new AtomicBoolean();
        exchange.getResponse()
                .beforeCommit(() -> Mono.deferContextual(context -> {
                    var status = exchange.getResponse().getStatusCode();
                    write(exchange, context, status == null ? 200 : status.value(), start, written);
                    return Mono.empty();
                }));
        return RequestId.on(chain.filter(exchange), RequestId.of(exchange)).doFinally(end -> {
            if (end == SignalType.CANCEL) {
                write(exchange, Context.empty(), HUNG_UP, start, written);
            }
        });
    }

    private void write(ServerWebExchange exchange, ContextView context, int status, long start, AtomicBoolean written) {
        if (!written.compareAndSet(false, true)) {
            return;
        }
        String route = rules.find(exchange)
                .map(rule -> rule.pattern().getPatternString())
                .orElse("none");
        boolean ordinary = route.equals(OPENING) && status < WRONG;
        // Nor are the instance's own openings before it is ready worth a line each.
        Level level = !ordinary && availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                ? Level.INFO
                : Level.DEBUG;
        if (!log.isEnabledForLevel(level)) {
            return;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        HttpMethod method = exchange.getRequest().getMethod();
        // An answer to an error is written outside of this filter's context.
        try (var _ = TRACES.setThreadLocalsFrom(context);
                var _ = RequestId.inLogs(exchange)) {
            log.atLevel(level)
                    .addKeyValue("http.request.method", method)
                    .addKeyValue("http.route", route)
                    .addKeyValue("http.response.status_code", status)
                    .addKeyValue("duration_ms", millis)
                    .log("{} {} {} in {} ms", method, route, status, millis);
        }
    }
}
