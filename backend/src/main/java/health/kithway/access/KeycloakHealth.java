package health.kithway.access;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Tells operators whether the realm can be reached. Never DOWN: pages and known tokens go on without it. */
@Component("keycloak")
final class KeycloakHealth implements ReactiveHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final WebClient web = WebClient.create();
    private final AccessSettings settings;

    KeycloakHealth(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Health> health() {
        return web.get()
                .uri(settings.keysOrDefault())
                .retrieve()
                .toBodilessEntity()
                .map(answer -> Health.up().build())
                .timeout(PATIENCE)
                .onErrorResume(unreachable -> Mono.just(Health.unknown()
                        .withDetail("effect", "nobody can sign in anew")
                        .build()));
    }
}
