package health.kithway.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** R-HTTP-02 on every answer, errors too. */
@Component
@Order(SecurityHeaders.ORDER)
final class SecurityHeaders implements WebFilter {

    static final int ORDER = -1_000;

    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    /** The one page that asks its own server whether it still is as it was; no other asks anything. */
    private static final String LIVE = "/circle";

    private static final String ASKS = "; connect-src 'self'";
    private static final String YEAR = "max-age=31536000";

    private final RouteRules rules;
    private final String documentation;
    private final boolean https;

    SecurityHeaders(RouteRules rules, AccessSettings settings, @Value("${kithway.public-url}") String publicUrl) {
        this.rules = rules;
        this.https = publicUrl.startsWith("https:");
        // Swagger UI styles itself inline, shows data: images, and asks Keycloak for a token.
        this.documentation = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; connect-src 'self' " + origin(settings)
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String origin(AccessSettings settings) {
        return settings.issuer().getScheme() + "://" + settings.issuer().getAuthority();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Who who = rules.find(exchange).map(RouteRule::who).orElse(Who.Open.ANYBODY);
        exchange.getResponse().beforeCommit(() -> {
            protect(exchange.getResponse(), who, exchange.getRequest().getPath().value());
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void protect(ServerHttpResponse response, Who who, String path) {
        HttpHeaders headers = response.getHeaders();
        boolean documented = who == Who.Open.DOCUMENTATION;
        if (!headers.containsHeader("Content-Security-Policy")) {
            headers.set(
                    "Content-Security-Policy", documented ? documentation : path.equals(LIVE) ? PAGES + ASKS : PAGES);
        }
        if (!documented) {
            // Swagger UI's sign-in window must be able to tell its opener.
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
        }
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (https) {
            headers.set("Strict-Transport-Security", YEAR);
        }
        if (who != Who.Open.FILE || !isGood(response.getStatusCode())) {
            headers.setCacheControl("no-store");
        }
    }

    private static boolean isGood(@Nullable HttpStatusCode status) {
        return status == null || !status.isError();
    }
}
