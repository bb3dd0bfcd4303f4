package health.kithway.access;

import health.kithway.problem.CommonRefusal;
import health.kithway.problem.ProblemHandler;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says no in the one form every answer of Kithway has. */
@Component
final class Denials
        implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler, ServerExchangeRejectedHandler {

    private final RouteRules rules;
    private final ProblemHandler problems;

    Denials(RouteRules rules, ProblemHandler problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** Nobody is signed in, or what was shown is not good. */
    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
        if (rules.find(exchange).isEmpty()) {
            return nothingHere(exchange);
        }
        // RFC 6750: without a token no reason is given.
        String challenge = why instanceof InvalidBearerTokenException ? "Bearer error=\"invalid_token\"" : "Bearer";
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return problems.answer(exchange, new AccessRefused.NotSignedIn());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException why) {
        return rules.find(exchange).isEmpty()
                ? nothingHere(exchange)
                : problems.answer(exchange, new CommonRefusal.NotAllowed(null));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException why) {
        return problems.answer(exchange, new AccessRefused.Malformed());
    }

    private Mono<Void> nothingHere(ServerWebExchange exchange) {
        Set<HttpMethod> others = rules.methodsAt(exchange);
        if (others.isEmpty()) {
            return problems.answer(exchange, new CommonRefusal.NotFound("address"));
        }
        exchange.getResponse().getHeaders().setAllow(others);
        return problems.answer(exchange, new AccessRefused.WrongMethod());
    }
}
