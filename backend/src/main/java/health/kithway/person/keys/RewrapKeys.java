package health.kithway.person.keys;

import health.kithway.job.Chore;
import health.kithway.tenancy.Actor;
import health.kithway.vault.VaultTurns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** After a start with another key-encryption key, brings every organization's keys under it. */
@Component
public final class RewrapKeys implements Chore {

    private static final Logger log = LoggerFactory.getLogger(RewrapKeys.class);

    private final VaultTurns turns;
    private final VaultKeys keys;

    RewrapKeys(VaultTurns turns, VaultKeys keys) {
        this.turns = turns;
        this.keys = keys;
    }

    @Override
    public Mono<Void> tidy() {
        return turns.listStale()
                .flatMapMany(Flux::fromIterable)
                .concatMap(organization -> keys.rewrap(Actor.kithway(organization, "vault"))
                        .doOnSuccess(done -> log.info("The keys of {} are wrapped anew", organization))
                        // One whose key-encryption key is not here holds up no other.
                        .onErrorResume(IllegalStateException.class, locked -> {
                            log.error("The keys of {} cannot be wrapped anew with what is configured", organization);
                            return Mono.empty();
                        }))
                .then();
    }
}
