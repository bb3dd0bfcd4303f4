package health.kithway.disclosure.breach;

import health.kithway.contract.staff.AffectedPersonJson;
import health.kithway.contract.staff.AffectedPersonPageJson;
import health.kithway.contract.staff.BreachApi;
import health.kithway.contract.staff.BreachDeadlinesJson;
import health.kithway.contract.staff.BreachJson;
import health.kithway.contract.staff.PeopleInStateJson;
import health.kithway.contract.staff.ReportBreachJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Breaches, for compliance officers. */
@RestController
class BreachesController implements BreachApi {

    private final Breaches breaches;
    private final IdempotentRequests requests;

    BreachesController(Breaches breaches, IdempotentRequests requests) {
        this.breaches = breaches;
        this.requests = requests;
    }

    @Override
    public Mono<BreachJson> reportBreach(String idempotencyKey, ReportBreachJson body) {
        var request = new IdempotentRequests.Request("reportBreach", idempotencyKey, body);
        var incident = new Incident(body.discoveredOn(), body.beginsAt(), body.endsAt(), body.actorId());
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        BreachJson.class,
                        () -> breaches.report(actor, incident).map(BreachesController::toJson)));
    }

    @Override
    public Mono<BreachJson> getBreach(UUID breachId) {
        return Actor.current()
                .flatMap(actor -> breaches.getBreach(actor, breachId))
                .map(BreachesController::toJson);
    }

    @Override
    public Mono<AffectedPersonPageJson> listAffectedPeople(UUID breachId, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> breaches.listAffected(actor, breachId, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(one -> new AffectedPersonJson(one.person().value(), one.state())))
                .map(page -> new AffectedPersonPageJson(page.items(), page.next()));
    }

    private static BreachJson toJson(Breach breach) {
        Incident incident = breach.incident();
        Deadlines by = breach.deadlines();
        return new BreachJson(
                breach.id(),
                incident.discoveredOn(),
                incident.begins(),
                incident.ends(),
                incident.reader(),
                breach.people(),
                breach.affected().stream()
                        .map(some -> new PeopleInStateJson(some.state(), some.people()))
                        .toList(),
                new BreachDeadlinesJson(by.people(), by.media(), by.government(), by.coveredEntity()),
                breach.recordedAt());
    }
}
