package health.kithway.retention;

import health.kithway.contract.staff.DueJson;
import health.kithway.contract.staff.KeptJson;
import health.kithway.contract.staff.PurgeJson;
import health.kithway.contract.staff.RetentionApi;
import health.kithway.contract.staff.RetentionPoliciesJson;
import health.kithway.contract.staff.RetentionPolicyJson;
import health.kithway.contract.staff.RetentionSimulationJson;
import health.kithway.contract.staff.SetRetentionJson;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Retention, for compliance. */
@RestController
class RetentionController implements RetentionApi {

    private final Retention retention;
    private final IdempotentRequests requests;

    RetentionController(Retention retention, IdempotentRequests requests) {
        this.retention = retention;
        this.requests = requests;
    }

    @Override
    public Mono<RetentionPoliciesJson> listRetentionPolicies() {
        return Actor.current()
                .flatMap(actor -> retention.listPolicies(actor.organization()))
                .map(policies -> new RetentionPoliciesJson(
                        policies.stream().map(RetentionController::toJson).toList()));
    }

    @Override
    public Mono<RetentionPolicyJson> setRetentionPolicy(KeptJson kept, SetRetentionJson body) {
        return Actor.current()
                .flatMap(actor -> retention.keep(actor, Kept.valueOf(kept.name()), period(body.keepFor())))
                .map(RetentionController::toJson);
    }

    @Override
    public Mono<RetentionSimulationJson> simulateRetention(String idempotencyKey) {
        var request = new IdempotentRequests.Request("simulateRetention", idempotencyKey, "");
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        RetentionSimulationJson.class,
                        () -> retention.simulate(actor).map(RetentionController::toJson)));
    }

    @Override
    public Mono<RetentionSimulationJson> getRetentionSimulation(UUID simulationId) {
        return Actor.current()
                .flatMap(actor -> retention.getSimulation(actor, simulationId))
                .map(RetentionController::toJson);
    }

    @Override
    public Mono<RetentionSimulationJson> purge(String idempotencyKey, PurgeJson body) {
        var request = new IdempotentRequests.Request("purge", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        RetentionSimulationJson.class,
                        () -> retention.purge(actor, body.simulationId()).map(RetentionController::toJson)));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException tooMuch) {
            throw new Refused(new RetentionRefused.OutOfBounds());
        }
    }

    private static RetentionPolicyJson toJson(Policy policy) {
        return new RetentionPolicyJson(
                KeptJson.valueOf(policy.kept().name()), policy.keepFor().toString(), policy.setAt());
    }

    private static RetentionSimulationJson toJson(Simulation simulation) {
        return new RetentionSimulationJson(
                simulation.id(),
                simulation.simulatedAt(),
                simulation.purgeAt(),
                simulation.finishedAt(),
                simulation.due().stream()
                        .map(due -> new DueJson(
                                KeptJson.valueOf(due.kept().name()),
                                due.keepFor().toString(),
                                due.count(),
                                due.oldest(),
                                due.purged()))
                        .toList());
    }
}
