package health.kithway.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/** The chain every request passes. Nothing is kept between requests: no session, no cookie of Spring's. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

    /** The management port is reached from the operator's network only; it shows numbers, no rows. */
    @Bean
    @Order(1)
    SecurityWebFilterChain management(ServerHttpSecurity http) {
        return stateless(http)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeExchange(every -> every.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain doors(ServerHttpSecurity http, DoorKeeper keeper, Denials denials) {
        return stateless(http)
                .oauth2ResourceServer(tokens -> tokens.bearerTokenConverter(keeper)
                        .authenticationManagerResolver(keeper)
                        .authenticationEntryPoint(denials)
                        .accessDeniedHandler(denials))
                .exceptionHandling(no -> no.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .authorizeExchange(every -> every.anyExchange().access(keeper))
                .addFilterAfter(new ActorFilter(), SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    /** Spring's protection against forged forms is off: tokens are not cookies, and the pages' forms carry a token sealed in their draft. */
    private static ServerHttpSecurity stateless(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    }

    /** A request is measured as a whole; a span for each step of the chain would cost more than the steps. */
    @Bean
    SecurityObservationSettings noObservationsOfTheChain() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebFluxRegistrations routes() {
        return new WebFluxRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new BeginningFirst();
            }
        };
    }

    /** Allows and refuses what Spring's own does, which runs a regular expression over every header that is read. */
    @Bean
    StrictServerWebExchangeFirewall firewall() {
        StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
        firewall.setAllowedHeaderNames(name -> name.codePoints().allMatch(AccessConfiguration::isText));
        firewall.setAllowedHeaderValues(AccessConfiguration::isValue);
        return firewall;
    }

    /** Spring asks about headers that are not there, too. */
    private static boolean isValue(@Nullable String value) {
        return value == null || value.codePoints().allMatch(letter -> letter == '\t' || isText(letter));
    }

    private static boolean isText(int letter) {
        return !Character.isISOControl(letter) && Character.isDefined(letter);
    }

    /** Keeps Spring Boot from inventing a user with a password. */
    @Bean
    ReactiveAuthenticationManager nobody() {
        return shown -> Mono.empty();
    }
}
