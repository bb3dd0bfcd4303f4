package health.kithway.attribution.credit;

import health.kithway.attribution.model.CreditModel;
import health.kithway.attribution.model.ModelVersion;
import health.kithway.attribution.model.Terms;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.job.Jobs;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Declares how a program's referrals are credited. What is declared stays; another declaration follows it. */
@Component
public final class CreditModels {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final Directory directory;
    private final ModelTable table;
    private final Jobs jobs;
    private final Clock clock;
    private final Closing closing;

    CreditModels(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            Directory directory,
            ModelTable table,
            Jobs jobs,
            Closing closing,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.directory = directory;
        this.table = table;
        this.jobs = jobs;
        this.clock = clock;
        this.closing = closing;
    }

    /** What is to be in force from a day on; see {@link ModelVersion}. */
    public record Declaration(
            CreditModel model, int windowDays, Map<ServiceLineId, Integer> serviceLineDays, LocalDate startsOn) {

        public Declaration {
            serviceLineDays = Map.copyOf(serviceLineDays);
        }

        /** Pointers as in the contract. */
        List<FieldProblem> problems(List<ServiceLineId> known) {
            List<FieldProblem> problems = new ArrayList<>();
            if (!ModelVersion.isWindow(windowDays)) {
                problems.add(new FieldProblem("/windowDays", "invalid", "1 to 540 days"));
            }
            if (!serviceLineDays.values().stream().allMatch(ModelVersion::isWindow)) {
                problems.add(new FieldProblem("/serviceLineWindows", "invalid", "1 to 540 days each"));
            }
            if (!known.containsAll(serviceLineDays.keySet())) {
                problems.add(new FieldProblem("/serviceLineWindows", "unknown", "service lines of the organization"));
            }
            return problems;
        }
    }

    /**
     * Every version, oldest first, with the standard that needs no declaration.
     *
     * @param openFrom the earliest day on which a new one may start
     */
    public record Declared(List<ModelVersion> versions, LocalDate openFrom) {}

    /** Refuses a start in a month that is closed, or before the last version's. */
    public Mono<ModelVersion> declare(Actor actor, ProgramId program, Declaration wanted) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                sentence("declared", program),
                () -> check(organization, wanted)
                        .then(table.lockProgram(organization, program))
                        .switchIfEmpty(Mono.error(CreditModels::notFound))
                        .flatMap(there -> table.terms(organization, program))
                        .flatMap(terms -> next(terms, wanted))
                        .flatMap(version -> table.insert(organization, program, version)
                                .then(jobs.now(
                                        organization,
                                        RecountDue.KIND,
                                        program.value(),
                                        new RecountDue.Since(program.value(), version.startsOn())))
                                .thenReturn(version)));
    }

    public Mono<Declared> list(Actor actor, ProgramId program) {
        OrganizationId organization = actor.organization();
        return transactions.read(
                organization,
                () -> table.exists(organization, program)
                        .switchIfEmpty(Mono.error(CreditModels::notFound))
                        .flatMap(there -> table.terms(organization, program))
                        .map(terms -> new Declared(
                                Stream.concat(Stream.of(ModelVersion.STANDARD), terms.declared().stream())
                                        .toList(),
                                closing.openFrom(terms.zone()))));
    }

    private Mono<ModelVersion> next(Terms terms, Declaration wanted) {
        LocalDate openFrom = closing.openFrom(terms.zone());
        if (wanted.startsOn().isBefore(openFrom)) {
            return Mono.error(() -> new Refused(new CreditRefused.MonthClosed(openFrom)));
        }
        ModelVersion last = terms.declared().isEmpty()
                ? ModelVersion.STANDARD
                : terms.declared().getLast();
        return wanted.startsOn().isBefore(last.startsOn())
                ? Mono.error(() -> new Refused(new CreditRefused.StartsBeforeLast(last.startsOn())))
                : Mono.just(new ModelVersion(
                        last.version() + 1,
                        wanted.model(),
                        wanted.windowDays(),
                        wanted.serviceLineDays(),
                        wanted.startsOn(),
                        clock.instant()));
    }

    private Mono<Void> check(OrganizationId organization, Declaration wanted) {
        return directory
                .listServiceLines(organization)
                .map(lines ->
                        wanted.problems(lines.stream().map(ServiceLine::id).toList()))
                .flatMap(problems -> problems.isEmpty()
                        ? Mono.empty()
                        : Mono.error(() -> new Refused(new CommonRefusal.Invalid(problems))));
    }

    private static Refused notFound() {
        return new Refused(new CommonRefusal.NotFound("program"));
    }

    private static Sentence sentence(String said, ProgramId program) {
        return Sentence.of("attribution.credit-model-" + said, "program", program.value(), "operations");
    }
}
