package health.kithway.program.link;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Remembers at which host a request came in, so that a link is not opened at another organization's domain. */
@Component
final class LinkHost implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String host = exchange.getRequest().getURI().getHost();
        return host == null
                ? chain.filter(exchange)
                : chain.filter(exchange)
                        .contextWrite(context -> context.put(LinkHost.class, host.toLowerCase(Locale.ROOT)));
    }

    /** Empty outside of a request. */
    static Optional<String> in(ContextView context) {
        return context.getOrEmpty(LinkHost.class);
    }
}
