package health.kithway.access;

import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.pass.Session;
import health.kithway.pass.Sessions;
import health.kithway.tenancy.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks for what the table asks for, and for nothing where it asks for nothing: then a token is not even looked at. */
@Component
final class DoorKeeper
        implements ServerAuthenticationConverter,
                ReactiveAuthenticationManagerResolver<ServerWebExchange>,
                ReactiveAuthorizationManager<AuthorizationContext> {

    private final ServerBearerTokenAuthenticationConverter bearer = new ServerBearerTokenAuthenticationConverter();
    private final RouteRules rules;
    private final TokenChecks tokens;
    private final Passes passes;
    private final Sessions sessions;

    DoorKeeper(RouteRules rules, TokenChecks tokens, Passes passes, Sessions sessions) {
        this.rules = rules;
        this.tokens = tokens;
        this.passes = passes;
        this.sessions = sessions;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        return Mono.justOrEmpty(rules.find(exchange))
                .filter(rule -> !(rule.who() instanceof Who.Open))
                .filter(rule -> exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(rule -> bearer.convert(exchange));
    }

    @Override
    public Mono<ReactiveAuthenticationManager> resolve(ServerWebExchange exchange) {
        return Mono.just(shown -> {
            String secret = ((BearerTokenAuthenticationToken) shown).getToken();
            Mono<Actor> actor = switch (rules.find(exchange).orElseThrow().who()) {
                case Who.Holding(PassPurpose purpose) -> byPass(purpose, secret);
                case Who.Seated(PassPurpose purpose) -> bySession(purpose, secret);
                case Who.AnyOf roles -> byToken(exchange, secret);
                case Who.Open open -> byToken(exchange, secret);
            };
            return actor.map(SignedIn::new);
        });
    }

    private Mono<Actor> byToken(ServerWebExchange exchange, String token) {
        String named = exchange.getRequest().getHeaders().getFirst(TokenReader.ORGANIZATION);
        return tokens.check(token).map(good -> TokenReader.toActor(good, named));
    }

    private Mono<Actor> byPass(PassPurpose purpose, String secret) {
        return passes.open(purpose, secret)
                .map(Pass::holder)
                .switchIfEmpty(Mono.error(() -> new InvalidBearerTokenException("The pass is not valid")));
    }

    private Mono<Actor> bySession(PassPurpose purpose, String token) {
        return sessions.find(token)
                .filter(session -> session.purpose() == purpose)
                .map(Session::holder)
                .switchIfEmpty(Mono.error(() -> new InvalidBearerTokenException("The session is not valid")));
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        return Mono.justOrEmpty(rules.find(context.getExchange()))
                .flatMap(rule -> switch (rule.who()) {
                    case Who.AnyOf anyOf -> authentication.map(who -> isOneOf(who, anyOf));
                    case Who.Holding pass -> authentication.map(SignedIn.class::isInstance);
                    case Who.Seated seat -> authentication.map(SignedIn.class::isInstance);
                    case Who.Open open -> Mono.just(true);
                })
                .defaultIfEmpty(false)
                .map(AuthorizationDecision::new);
    }

    private static boolean isOneOf(Authentication who, Who.AnyOf anyOf) {
        return who instanceof SignedIn in && in.actor().roles().stream().anyMatch(anyOf.roles()::contains);
    }
}
