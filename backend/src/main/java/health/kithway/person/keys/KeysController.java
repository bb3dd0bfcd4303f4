package health.kithway.person.keys;

import health.kithway.contract.staff.KeyTurnKindJson;
import health.kithway.contract.staff.KeysApi;
import health.kithway.contract.staff.TurnVaultKeysJson;
import health.kithway.contract.staff.VaultKeysJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Keys of the vault, for administrators: never a key, only its number. */
@RestController
class KeysController implements KeysApi {

    private final VaultKeys keys;
    private final IdempotentRequests requests;

    KeysController(VaultKeys keys, IdempotentRequests requests) {
        this.keys = keys;
        this.requests = requests;
    }

    @Override
    public Mono<VaultKeysJson> getVaultKeys() {
        return Actor.current().flatMap(actor -> keys.look(actor.organization())).map(KeysController::toJson);
    }

    @Override
    public Mono<VaultKeysJson> turnVaultKeys(String idempotencyKey, TurnVaultKeysJson body) {
        var request = new IdempotentRequests.Request("turnVaultKeys", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        VaultKeysJson.class,
                        () -> turn(actor, body.kind()).map(KeysController::toJson)));
    }

    private Mono<VaultKeys.State> turn(Actor actor, KeyTurnKindJson kind) {
        return switch (kind) {
            case KEY_ENCRYPTION_KEY -> keys.rewrap(actor);
            case ORGANIZATION_KEY -> keys.turn(actor);
        };
    }

    private static VaultKeysJson toJson(VaultKeys.State state) {
        return new VaultKeysJson(
                state.lying().current(),
                List.copyOf(state.lying().wrappedWith()),
                Long.toString(state.lying().sealsWith()),
                state.waiting());
    }
}
