package health.kithway.routing;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.program.ProgramId;
import health.kithway.program.ProgramVersion;
import health.kithway.program.Programs;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The rules of programs, version by version. They are part of a version: written while it is a draft, reviewed with it by
 * somebody else, and never changed after.
 */
@Component
public final class RuleSets {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final RuleSetTable table;
    private final Programs programs;
    private final Clock clock;

    RuleSets(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            RuleSetTable table,
            Programs programs,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.programs = programs;
        this.clock = clock;
    }

    /** Rules as staff see them, beside the version they hold for. */
    public record Shown(ProgramVersion version, RuleSet rules) {}

    public Mono<Shown> get(OrganizationId organization, ProgramId program, int version) {
        return programs.getVersion(organization, program, version)
                .flatMap(found -> inForce(organization, new Wish.InProgram(program, version))
                        .map(rules -> new Shown(found, rules)));
    }

    /** Gives a draft its rules, if the draft still is at the revision that the rules were written for. */
    public Mono<Shown> put(Actor actor, ProgramId program, int version, int revision, RuleSet rules) {
        Sentence sentence = Sentence.of("routing.rules-written", "program", program.value(), "operations");
        RuleSet own = rules.at(version);
        return audited.run(
                actor,
                sentence,
                () -> programs.change(actor, program, version, revision)
                        .flatMap(changed -> table.put(actor.organization(), program, own, clock.instant())
                                .thenReturn(new Shown(changed, own))));
    }

    /** What holds for a version: its own rules, else those of the newest version before it that has some, else none. */
    Mono<RuleSet> inForce(OrganizationId organization, Wish.@Nullable InProgram program) {
        return program == null
                ? Mono.just(RuleSet.PLAIN)
                : transactions
                        .read(organization, () -> table.findInForce(organization, program.id(), program.version()))
                        .defaultIfEmpty(RuleSet.PLAIN);
    }
}
