package health.kithway.access;

import health.kithway.problem.ProblemHandler;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Bounds what one address may post to one public route in a fixed window. Only a keyed hash of the address is kept, and that
 * for a day. Says where the caller stands in the RateLimit fields of draft-ietf-httpapi-ratelimit-headers.
 */
@Component
@Order(SecurityHeaders.ORDER + 1)
final class RateLimitFilter implements WebFilter {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NETWORK_BYTES = 8;
    /** Of the limit, what an instance need not tell the others. */
    private static final int FEW = 10;

    private final RouteRules rules;
    private final RateLimitTable table;
    private final ProblemHandler problems;
    private final Clock clock;
    private final AccessSettings.RateLimit limit;
    /** Knows its key; copied for each caller, because finding the algorithm costs more than the hash. */
    private final Mac hash;

    RateLimitFilter(
            RouteRules rules, RateLimitTable table, ProblemHandler problems, Clock clock, AccessSettings settings) {
        this.rules = rules;
        this.table = table;
        this.problems = problems;
        this.clock = clock;
        this.limit = settings.rateLimit();
        this.hash = hash("rate-limit:" + limit.secret());
    }

    private static Mac hash(String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return rules.find(exchange)
                .filter(RouteRule::isOpenToAbuse)
                .map(rule -> limited(exchange, chain, rule))
                .orElseGet(() -> chain.filter(exchange));
    }

    private Mono<Void> limited(ServerWebExchange exchange, WebFilterChain chain, RouteRule rule) {
        Instant now = clock.instant();
        long window = limit.window().toSeconds();
        Instant start = Instant.ofEpochSecond(now.getEpochSecond() / window * window);
        long left =
                Duration.between(now, start.plusSeconds(window)).plusMillis(999).toSeconds();
        int used = table.use(bucket(exchange, rule), start, limit.requests() / FEW);
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set("RateLimit-Policy", "\"post\";q=" + limit.requests() + ";w=" + window);
        headers.set("RateLimit", "\"post\";r=" + Math.max(0, limit.requests() - used) + ";t=" + left);
        return used > limit.requests()
                ? problems.answer(exchange, new AccessRefused.TooMany(left))
                : chain.filter(exchange);
    }

    private byte[] bucket(ServerWebExchange exchange, RouteRule rule) {
        try {
            Mac mac = (Mac) hash.clone();
            mac.update(rule.pattern().getPatternString().getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(network(exchange.getRequest().getRemoteAddress()));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An IPv6 caller owns at least a /64: its first half is what stays the same. */
    private static byte[] network(@Nullable InetSocketAddress caller) {
        InetAddress address = caller == null ? null : caller.getAddress();
        if (address == null) {
            return new byte[0];
        }
        return address instanceof Inet6Address
                ? Arrays.copyOf(address.getAddress(), NETWORK_BYTES)
                : address.getAddress();
    }
}
