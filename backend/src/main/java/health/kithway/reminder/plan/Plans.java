package health.kithway.reminder.plan;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Plans that programs choose from, by name. A change is the next version, and holds for what is planned from then on. */
@Component
public final class Plans {

    /** More plans than that nobody keeps apart. */
    private static final int MOST = 50;

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final PlanTable table;
    private final KnownTemplates templates;
    private final Clock clock;

    Plans(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            PlanTable table,
            KnownTemplates templates,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.templates = templates;
        this.clock = clock;
    }

    /** The version in force; empty where there is no plan of that name. */
    public Mono<Plan> find(OrganizationId organization, String name) {
        return transactions
                .read(organization, () -> table.findNewest(organization, name))
                .switchIfEmpty(Mono.justOrEmpty(name.equals(Plan.STANDARD.name()) ? Plan.STANDARD : null));
    }

    public Mono<Plan> get(OrganizationId organization, String name) {
        return find(organization, name)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("reminder plan"))));
    }

    /** All there are, the standard one among them, by name. */
    public Mono<List<Plan>> list(OrganizationId organization) {
        return transactions
                .read(organization, () -> table.listNewest(organization, MOST))
                .map(own -> own.stream().anyMatch(plan -> plan.name().equals(Plan.STANDARD.name()))
                        ? own
                        : Stream.concat(Stream.of(Plan.STANDARD), own.stream()).toList());
    }

    /**
     * Puts the next version in force, if the one it was made on still is; version 0 begins a plan. Refuses what could not be
     * carried out.
     */
    public Mono<Plan> write(Actor actor, String name, int madeOn, List<PlanStep> steps) {
        Plan next = new Plan(name, madeOn + 1, steps);
        List<FieldProblem> faults = PlanCheck.faults(steps);
        if (!faults.isEmpty()) {
            return Mono.error(() -> new Refused(new PlanRefused.CannotBeCarriedOut(faults)));
        }
        return audited.run(
                        actor,
                        new Sentence("reminder.plan-written", "plan", name, "operations"),
                        () -> find(actor.organization(), name)
                                .map(Plan::version)
                                .defaultIfEmpty(0)
                                .filter(version -> version == madeOn)
                                .switchIfEmpty(Mono.error(() -> new Refused(new PlanRefused.ChangedMeanwhile())))
                                .then(Mono.defer(() -> templates.require(actor.organization(), steps)))
                                .then(Mono.defer(() -> table.insert(actor, next, clock.instant())))
                                .thenReturn(next))
                .onErrorMap(DuplicateKeyException.class, raced -> new Refused(new PlanRefused.ChangedMeanwhile()));
    }
}
