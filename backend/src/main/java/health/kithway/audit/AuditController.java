package health.kithway.audit;

import health.kithway.contract.staff.ActorKindJson;
import health.kithway.contract.staff.AuditApi;
import health.kithway.contract.staff.AuditEntryJson;
import health.kithway.contract.staff.AuditEntryPageJson;
import health.kithway.contract.staff.AuditVerificationJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The trail, for compliance officers. */
@RestController
class AuditController implements AuditApi {

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Mono<AuditEntryPageJson> listAuditEntries(
            @Nullable String subjectId, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> trail.listEntries(actor, subjectId, Page.after(cursor, Long::valueOf), limit))
                .map(page -> page.map(AuditController::toJson))
                .map(page -> new AuditEntryPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<AuditVerificationJson> verifyAudit() {
        return Actor.current()
                .flatMap(trail::verify)
                .map(found -> new AuditVerificationJson(found.intact(), found.entries(), found.head()));
    }

    private static AuditEntryJson toJson(AuditEntry entry) {
        return new AuditEntryJson(
                entry.sequence(),
                entry.occurredAt(),
                ActorKindJson.valueOf(entry.actorKind()),
                entry.actorId(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.purpose(),
                entry.requestId(),
                HexFormat.of().formatHex(entry.hash()));
    }
}
