package health.kithway.routing;

import health.kithway.directory.Directory;
import health.kithway.program.ProgramId;
import health.kithway.program.Programs;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tries rules on referrals that came, before they are published. Reads only: PostgreSQL refuses it every write. */
@Component
public final class DryRuns {

    private static final int AT_ONCE = 500;

    private final OrganizationTransactions transactions;
    private final DecisionTable decisions;
    private final Programs programs;
    private final Directory directory;
    private final Clock clock;

    DryRuns(
            OrganizationTransactions transactions,
            DecisionTable decisions,
            Programs programs,
            Directory directory,
            Clock clock) {
        this.transactions = transactions;
        this.decisions = decisions;
        this.programs = programs;
        this.directory = directory;
        this.clock = clock;
    }

    /** Decides all that came by a program in the last days anew, in the order in which they came. */
    public Mono<DryRun> run(OrganizationId organization, ProgramId program, RuleSet rules, Duration past) {
        Instant since = clock.instant().minus(past);
        return programs.getProgram(organization, program)
                .flatMap(found -> directory.listLocations(organization))
                .flatMap(locations -> examine(organization, program, since, null, new Trial(rules, locations)))
                .map(Trial::result);
    }

    /** A page at a time, each in a transaction of its own. */
    private Mono<Trial> examine(
            OrganizationId organization, ProgramId program, Instant since, @Nullable Routed last, Trial trial) {
        return transactions
                .read(organization, () -> decisions.list(organization, program, since, last, AT_ONCE))
                .flatMap(page -> {
                    page.forEach(trial::examine);
                    return page.size() < AT_ONCE
                            ? Mono.just(trial)
                            : examine(organization, program, since, page.getLast(), trial);
                });
    }
}
