package health.kithway.attribution.credit;

import health.kithway.contract.staff.AddTouchJson;
import health.kithway.contract.staff.AddedTouchJson;
import health.kithway.contract.staff.CreditApi;
import health.kithway.contract.staff.CreditModelVersionJson;
import health.kithway.contract.staff.CreditModelsJson;
import health.kithway.contract.staff.CreditRecountJson;
import health.kithway.contract.staff.DeclareCreditModelJson;
import health.kithway.contract.staff.RecountCreditJson;
import health.kithway.contract.staff.ReferralCreditJson;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What referrals are credited to, and under which models, for staff. */
@RestController
class CreditController implements CreditApi {

    private final Credits credits;
    private final CreditModels models;
    private final Recounts recounts;
    private final ShareLinks links;
    private final IdempotentRequests requests;

    CreditController(
            Credits credits, CreditModels models, Recounts recounts, ShareLinks links, IdempotentRequests requests) {
        this.credits = credits;
        this.models = models;
        this.recounts = recounts;
        this.links = links;
        this.requests = requests;
    }

    @Override
    public Mono<ReferralCreditJson> getReferralCredit(UUID referralId) {
        return Actor.current()
                .flatMap(actor -> credits.getFile(actor, referralId))
                .map(CreditJsonMapping::toJson);
    }

    @Override
    public Mono<AddedTouchJson> addTouch(UUID referralId, String idempotencyKey, AddTouchJson body) {
        record Named(UUID referralId, AddTouchJson body) {}
        var request = new IdempotentRequests.Request("addTouch", idempotencyKey, new Named(referralId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        AddedTouchJson.class,
                        () -> links.getBySpokenCode(actor, body.spokenCode())
                                .flatMap(link -> credits.join(actor, referralId, link, body.occurredAt())
                                        .thenReturn(CreditJsonMapping.toJson(link)))));
    }

    @Override
    public Mono<CreditModelsJson> listCreditModels(UUID programId) {
        return Actor.current()
                .flatMap(actor -> models.list(actor, new ProgramId(programId)))
                .map(CreditJsonMapping::toJson);
    }

    @Override
    public Mono<CreditModelVersionJson> declareCreditModel(
            UUID programId, String idempotencyKey, DeclareCreditModelJson body) {
        record Wanted(UUID programId, DeclareCreditModelJson body) {}
        var request = new IdempotentRequests.Request("declareCreditModel", idempotencyKey, new Wanted(programId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        CreditModelVersionJson.class,
                        () -> models.declare(actor, new ProgramId(programId), CreditJsonMapping.toDeclaration(body))
                                .map(CreditJsonMapping::toJson)));
    }

    @Override
    public Mono<CreditRecountJson> recountCredit(UUID programId, RecountCreditJson body) {
        ProgramId program = new ProgramId(programId);
        return Actor.current()
                .flatMap(actor -> models.list(actor, program)
                        .then(recounts.recount(actor, CreditJsonMapping.toSpan(program, body.month()))))
                .map(recount -> CreditJsonMapping.toJson(body.month(), recount));
    }
}
