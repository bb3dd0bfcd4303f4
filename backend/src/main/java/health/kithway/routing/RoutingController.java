package health.kithway.routing;

import health.kithway.contract.staff.AddPayerJson;
import health.kithway.contract.staff.PayerJson;
import health.kithway.contract.staff.PayersJson;
import health.kithway.contract.staff.ProgramRoutingJson;
import health.kithway.contract.staff.RouteJson;
import health.kithway.contract.staff.RoutingApi;
import health.kithway.contract.staff.RoutingDryRunJson;
import health.kithway.contract.staff.RoutingRulesJson;
import health.kithway.contract.staff.StartDryRunJson;
import health.kithway.directory.Directory;
import health.kithway.directory.Payer;
import health.kithway.directory.PayerId;
import health.kithway.directory.Payers;
import health.kithway.program.Program;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.EntityTag;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Rules, trying them, and why referrals are where they are, for staff. */
@RestController
final class RoutingController implements RoutingApi {

    private final Routing routing;
    private final RuleSets ruleSets;
    private final DryRuns dryRuns;
    private final Directory directory;
    private final Payers payers;
    private final IdempotentRequests requests;
    private final Ids ids;

    RoutingController(
            Routing routing,
            RuleSets ruleSets,
            DryRuns dryRuns,
            Directory directory,
            Payers payers,
            IdempotentRequests requests,
            Ids ids) {
        this.routing = routing;
        this.ruleSets = ruleSets;
        this.dryRuns = dryRuns;
        this.directory = directory;
        this.payers = payers;
        this.requests = requests;
        this.ids = ids;
    }

    @Override
    public Mono<RouteJson> getRoute(UUID referralId) {
        return Actor.current()
                .flatMap(actor ->
                        routing.why(actor, referralId).zipWith(names(actor.organization()), RouteJsonMapping::toJson));
    }

    @Override
    public Mono<ProgramRoutingJson> getRoutingRules(UUID programId, Integer version) {
        return Actor.current()
                .flatMap(actor -> ruleSets.get(actor.organization(), new ProgramId(programId), version))
                .flatMap(RoutingController::tell);
    }

    @Override
    public Mono<ProgramRoutingJson> setRoutingRules(
            UUID programId, Integer version, String ifMatch, RoutingRulesJson body) {
        return Actor.current()
                .flatMap(actor -> ruleSets.put(
                        actor,
                        new ProgramId(programId),
                        version,
                        EntityTag.revision(ifMatch),
                        RulesFromJson.read(body, "")))
                .flatMap(RoutingController::tell);
    }

    @Override
    public Mono<RoutingDryRunJson> tryRoutingRules(StartDryRunJson body) {
        return Actor.current()
                .map(Actor::organization)
                .flatMap(organization -> dryRuns.run(
                                organization,
                                new ProgramId(body.programId()),
                                RulesFromJson.read(body.rules(), "/rules"),
                                Duration.ofDays(body.days()))
                        .zipWith(names(organization), DryRunJsonMapping::toJson));
    }

    @Override
    public Mono<PayersJson> listPayers() {
        return Actor.current()
                .flatMap(actor -> payers.listPayers(actor.organization()))
                .map(known -> new PayersJson(
                        known.stream().map(RoutingController::toJson).toList()));
    }

    @Override
    public Mono<PayerJson> addPayer(String idempotencyKey, AddPayerJson body) {
        var request = new IdempotentRequests.Request("addPayer", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(actor, request, PayerJson.class, () -> {
                    Payer payer = new Payer(new PayerId(ids.next()), body.name());
                    return payers.addPayer(actor, payer).thenReturn(toJson(payer));
                }));
    }

    private static PayerJson toJson(Payer payer) {
        return new PayerJson(payer.id().value(), payer.name());
    }

    private static Mono<ProgramRoutingJson> tell(RuleSets.Shown shown) {
        return EntityTag.tell(shown.version().revision()).thenReturn(toJson(shown));
    }

    private static ProgramRoutingJson toJson(RuleSets.Shown shown) {
        return new ProgramRoutingJson(
                shown.version().program().value(),
                shown.version().version(),
                shown.rules().version(),
                shown.version().state() == Program.State.DRAFT,
                RulesToJson.write(shown.rules()));
    }

    private Mono<RouteJsonMapping.Names> names(OrganizationId organization) {
        return directory
                .listLocations(organization)
                .flatMap(locations ->
                        payers.listPayers(organization).map(known -> RouteJsonMapping.Names.of(locations, known)));
    }
}
