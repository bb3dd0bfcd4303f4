package health.kithway.access;

import health.kithway.problem.Refused;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Checks tokens: signature, issuer, audience, times, kind. The realm's keys are fetched when the first token comes and kept,
 * so that Kithway starts without Keycloak and outlives its pauses.
 */
@Component
final class TokenChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ReactiveJwtDecoder decoder;

    TokenChecks(AccessSettings settings) {
        NimbusReactiveJwtDecoder keycloak = NimbusReactiveJwtDecoder.withJwkSetUri(
                        settings.keysOrDefault().toString())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .webClient(WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) PATIENCE.toMillis())
                                .responseTimeout(PATIENCE)))
                        .build())
                .build();
        keycloak.setJwtValidator(checks(settings));
        this.decoder = keycloak;
    }

    private static OAuth2TokenValidator<Jwt> checks(AccessSettings settings) {
        return JwtValidators.createDefaultWithValidators(List.of(
                new JwtClaimValidator<>(
                        "iss", issuer -> settings.issuer().toString().equals(Objects.toString(issuer))),
                new JwtClaimValidator<Collection<String>>(
                        "aud", audience -> audience != null && audience.contains(settings.audience())),
                // An ID token or a refresh token is not a key to this door.
                new JwtClaimValidator<>("typ", "Bearer"::equals),
                new JwtClaimValidator<>("sub", Objects::nonNull),
                new JwtClaimValidator<>("exp", Objects::nonNull)));
    }

    /** The token, if it is good; refuses with 503 when Keycloak cannot be asked. */
    Mono<Jwt> check(String token) {
        return decoder.decode(token)
                .onErrorMap(error -> error instanceof BadJwtException
                        ? new InvalidBearerTokenException("The token is not valid here")
                        : new Refused(new AccessRefused.KeycloakUnreachable()));
    }
}
