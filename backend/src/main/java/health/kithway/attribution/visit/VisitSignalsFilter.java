package health.kithway.attribution.visit;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Hands on what a request says of itself, for the one operation that classifies it; kept nowhere. */
@Component
final class VisitSignalsFilter implements WebFilter {

    /** Pages read them where they need them. */
    private static final String API = "/public/";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith(API)) return chain.filter(exchange);
        VisitSignals signals = VisitSignals.of(exchange.getRequest());
        return chain.filter(exchange).contextWrite(context -> context.put(VisitSignals.class, signals));
    }
}
