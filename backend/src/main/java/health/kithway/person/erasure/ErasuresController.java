package health.kithway.person.erasure;

import health.kithway.contract.staff.ErasePersonJson;
import health.kithway.contract.staff.ErasureJson;
import health.kithway.contract.staff.ErasureReasonJson;
import health.kithway.contract.staff.ErasuresApi;
import health.kithway.contract.staff.LegalHoldJson;
import health.kithway.contract.staff.SetLegalHoldJson;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Erasures and legal holds, for compliance. */
@RestController
class ErasuresController implements ErasuresApi {

    private final Erasures erasures;
    private final LegalHolds holds;
    private final IdempotentRequests requests;

    ErasuresController(Erasures erasures, LegalHolds holds, IdempotentRequests requests) {
        this.erasures = erasures;
        this.holds = holds;
        this.requests = requests;
    }

    @Override
    public Mono<ErasureJson> erasePerson(UUID personId, String idempotencyKey, ErasePersonJson body) {
        record Said(UUID personId, ErasePersonJson body) {}
        var request = new IdempotentRequests.Request("erasePerson", idempotencyKey, new Said(personId, body));
        Erasure.Reason reason = Erasure.Reason.valueOf(body.reason().name());
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        ErasureJson.class,
                        () -> erasures.erase(actor, new PersonId(personId), reason)
                                .map(ErasuresController::toJson)));
    }

    @Override
    public Mono<LegalHoldJson> getLegalHold(UUID personId) {
        return Actor.current()
                .flatMap(actor -> holds.get(actor, new PersonId(personId)))
                .map(ErasuresController::toJson);
    }

    @Override
    public Mono<LegalHoldJson> setLegalHold(UUID personId, SetLegalHoldJson body) {
        return Actor.current()
                .flatMap(actor -> holds.set(actor, new PersonId(personId), body.held(), body.matter()))
                .map(ErasuresController::toJson);
    }

    private static ErasureJson toJson(Erasure erasure) {
        return new ErasureJson(
                erasure.person().value(),
                ErasureReasonJson.valueOf(erasure.reason().name()),
                erasure.erasedAt());
    }

    private static LegalHoldJson toJson(LegalHold hold) {
        return new LegalHoldJson(hold.held(), hold.matter(), hold.saidAt());
    }
}
