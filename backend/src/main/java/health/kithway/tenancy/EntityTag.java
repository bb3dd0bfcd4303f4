package health.kithway.tenancy;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Mono;

/**
 * What several people edit carries a revision: sent as {@code ETag}, asked back as {@code If-Match}. The contract holds its
 * form, a number in quotes.
 */
public final class EntityTag {

    private EntityTag() {}

    /** The revision that a change was made on. */
    public static int revision(String ifMatch) {
        return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
    }

    /** Tells the caller at which revision the answer is. */
    public static Mono<Void> tell(int revision) {
        return Mono.deferContextual(context -> {
            ServerWebExchangeContextFilter.getExchange(context)
                    .ifPresent(exchange -> exchange.getResponse().getHeaders().setETag("\"" + revision + "\""));
            return Mono.empty();
        });
    }

    /** Lets what is above reach the response of its request. */
    @Component
    static final class ExchangeAtHand extends ServerWebExchangeContextFilter {}
}
