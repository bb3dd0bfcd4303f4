package health.kithway.consent.suppression;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a STOP ends in an organization. Until a day that is configured (R-TCPA-13) it may choose that a STOP ends one program; from
 * that day on, in the organization's own zone, every STOP ends everything, also those of before.
 */
@Component
public final class StopPolicies {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final StopPolicyTable table;
    private final Directory directory;
    private final LocalDate allFrom;
    private final Clock clock;

    StopPolicies(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            StopPolicyTable table,
            Directory directory,
            @Value("${kithway.consent.stop-ends-everything-from}") LocalDate allFrom,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.directory = directory;
        this.allFrom = allFrom;
        this.clock = clock;
    }

    /** Chooses anew; what was stopped keeps what it ended then. */
    public Mono<Void> choose(Actor actor, StopScope scope) {
        return audited.run(
                actor,
                Sentence.of(
                        "consent.stop-scope-chosen",
                        "organization",
                        actor.organization().value(),
                        "compliance"),
                () -> table.insert(actor, scope));
    }

    /** Whether a STOP of any program ends everything at a moment. */
    public Mono<Boolean> endsEverything(OrganizationId organization, Instant at) {
        return directory
                .getOrganization(organization)
                .map(own -> !at.isBefore(allFrom.atStartOfDay(own.zone()).toInstant()));
    }

    /** What a STOP that arrives now ends. */
    public Mono<StopScope> scope(OrganizationId organization) {
        return endsEverything(organization, clock.instant())
                .flatMap(everything -> everything
                        ? Mono.just(StopScope.ORGANIZATION)
                        : transactions
                                .read(organization, () -> table.find(organization))
                                .defaultIfEmpty(StopScope.ORGANIZATION));
    }
}
