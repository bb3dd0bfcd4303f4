package health.kithway.consent.suppression;

import health.kithway.consent.Channel;
import health.kithway.contract.staff.CloseAddressJson;
import health.kithway.contract.staff.ClosedAddressJson;
import health.kithway.contract.staff.ConfidentialWishJson;
import health.kithway.contract.staff.ConsentChannelJson;
import health.kithway.contract.staff.StopPolicyJson;
import health.kithway.contract.staff.StopScopeJson;
import health.kithway.contract.staff.SuppressionsApi;
import health.kithway.contract.staff.WishConfidentialJson;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff was told about reaching people, and what a STOP ends. */
@RestController
class SuppressionsController implements SuppressionsApi {

    private final Suppressions suppressions;
    private final ConfidentialWishes wishes;
    private final StopPolicies policies;
    private final IdempotentRequests requests;

    SuppressionsController(
            Suppressions suppressions, ConfidentialWishes wishes, StopPolicies policies, IdempotentRequests requests) {
        this.suppressions = suppressions;
        this.wishes = wishes;
        this.policies = policies;
        this.requests = requests;
    }

    @Override
    public Mono<ClosedAddressJson> closeAddress(UUID personId, String idempotencyKey, CloseAddressJson body) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        new IdempotentRequests.Request("closeAddress", idempotencyKey, List.of(personId, body)),
                        ClosedAddressJson.class,
                        () -> suppressions
                                .suppressPerson(
                                        actor,
                                        new PersonId(personId),
                                        Channel.valueOf(body.channel().name()))
                                .thenReturn(new ClosedAddressJson(personId, body.channel()))));
    }

    @Override
    public Mono<ConfidentialWishJson> wishConfidential(
            UUID personId, String idempotencyKey, WishConfidentialJson body) {
        ConsentChannelJson only = body.onlyChannel();
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        new IdempotentRequests.Request("wishConfidential", idempotencyKey, List.of(personId, body)),
                        ConfidentialWishJson.class,
                        () -> wishes.wish(
                                        actor,
                                        new PersonId(personId),
                                        only == null ? null : Channel.valueOf(only.name()))
                                .thenReturn(new ConfidentialWishJson(personId, only))));
    }

    @Override
    public Mono<StopPolicyJson> getStopPolicy() {
        return Actor.current()
                .flatMap(actor -> policies.scope(actor.organization()))
                .map(SuppressionsController::toJson);
    }

    @Override
    public Mono<StopPolicyJson> chooseStopPolicy(StopPolicyJson body) {
        return Actor.current()
                .flatMap(actor -> policies.choose(
                                actor, StopScope.valueOf(body.scope().name()))
                        .then(Mono.defer(() -> policies.scope(actor.organization()))))
                .map(SuppressionsController::toJson);
    }

    private static StopPolicyJson toJson(StopScope scope) {
        return new StopPolicyJson(StopScopeJson.valueOf(scope.name()));
    }
}
