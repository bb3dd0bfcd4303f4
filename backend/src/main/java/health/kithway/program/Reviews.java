package health.kithway.program;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How a draft comes before visitors: checked, handed in, and approved by a second person, who publishes it thereby. */
@Component
public final class Reviews {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ProgramTables tables;
    private final ObjectProvider<PublishingCheck> checks;
    private final Clock clock;

    Reviews(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            ProgramTables tables,
            ObjectProvider<PublishingCheck> checks,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.tables = tables;
        this.checks = checks;
        this.clock = clock;
    }

    /** Everything that blocks publishing, and below it what is only worth a look. Changes nothing. */
    public Mono<List<Finding>> check(Actor actor, ProgramId program, int version) {
        return transactions.read(actor.organization(), () -> findings(actor, program, version));
    }

    /** Hands a draft in; refuses one that could not be published. */
    public Mono<ProgramVersion> submit(Actor actor, ProgramId program, int version) {
        return move(
                actor,
                "program.submitted",
                program,
                version,
                Program.State.IN_REVIEW,
                () -> ready(actor, program, version)
                        .then(Mono.defer(() -> tables.versionRows().submit(actor, program, version, clock.instant())))
                        .flatMap(moved -> show(actor, program, Program.State.IN_REVIEW, moved)));
    }

    /** Gives a draft back to be changed. */
    public Mono<ProgramVersion> giveBack(Actor actor, ProgramId program, int version, String reason) {
        return move(
                actor,
                "program.given-back",
                program,
                version,
                Program.State.DRAFT,
                () -> mayJudge(actor)
                        .then(tables.versionRows().giveBack(actor, program, version, reason))
                        .flatMap(moved -> show(actor, program, Program.State.DRAFT, moved)));
    }

    /** Approves and publishes. Only for compliance, and for nobody who wrote or handed in this version. */
    public Mono<ProgramVersion> approve(Actor actor, ProgramId program, int version) {
        return move(
                actor,
                "program.published",
                program,
                version,
                Program.State.PUBLISHED,
                () -> mayJudge(actor)
                        .then(Mono.defer(() -> notOwnWork(actor, program, version)))
                        .then(Mono.defer(() -> ready(actor, program, version)))
                        .then(Mono.defer(() -> publish(actor, program, version))));
    }

    private interface Step {
        Mono<Boolean> take();
    }

    private Mono<ProgramVersion> move(
            Actor actor, String act, ProgramId program, int version, Program.State next, Step step) {
        OrganizationId organization = actor.organization();
        Sentence sentence = Sentence.of(act, "program", program.value(), "operations");
        return audited.run(
                actor,
                sentence,
                () -> tables.versions()
                        .get(organization, program, version)
                        .filter(found -> found.state().mayBecome(next))
                        .switchIfEmpty(wrongState(organization, program, version))
                        .flatMap(found -> step.take())
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new ProgramRefused.ChangedMeanwhile())))
                        .then(Mono.defer(() -> tables.versions().get(organization, program, version))));
    }

    private Mono<Boolean> publish(Actor actor, ProgramId program, int version) {
        OrganizationId organization = actor.organization();
        Instant now = clock.instant();
        return tables.versionRows()
                .end(organization, program, now)
                .then(tables.versionRows().publish(actor, program, version, now))
                .flatMap(moved -> tables.versions()
                        .get(organization, program, version)
                        .flatMap(shown -> tables.programs().publish(organization, shown, now))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(
                                Mono.error(() -> new Refused(new ProgramRefused.WrongState(Program.State.RETIRED))))
                        .thenReturn(moved));
    }

    private Mono<Boolean> show(Actor actor, ProgramId program, Program.State state, boolean moved) {
        return tables.programs().showState(actor.organization(), program, state).thenReturn(moved);
    }

    private Mono<Void> ready(Actor actor, ProgramId program, int version) {
        return findings(actor, program, version)
                .map(found -> found.stream().filter(Finding::blocks).toList())
                .flatMap(blocking -> blocking.isEmpty()
                        ? Mono.empty()
                        : Mono.error(() -> new Refused(new ProgramRefused.NotReady(blocking))));
    }

    /** One after the other: a transaction has one connection. */
    private Mono<List<Finding>> findings(Actor actor, ProgramId program, int version) {
        return tables.versions()
                .getDraft(actor.organization(), program, version)
                .flatMap(draft -> Flux.fromStream(checks.orderedStream())
                        .concatMap(check -> check.check(actor, draft).flatMapIterable(found -> found))
                        .distinct()
                        .sort(Comparator.comparing(Finding::blocks)
                                .reversed()
                                .thenComparing(Finding::pointer)
                                .thenComparing(Finding::code))
                        .collectList());
    }

    private Mono<Void> notOwnWork(Actor actor, ProgramId program, int version) {
        return tables.versionRows()
                .findHands(actor.organization(), program, version)
                .filter(hands -> !hands.include(actor))
                .switchIfEmpty(Mono.error(() -> new Refused(new ProgramRefused.OwnWork())))
                .then();
    }

    private static Mono<Void> mayJudge(Actor actor) {
        return actor.is(Role.COMPLIANCE)
                ? Mono.empty()
                : Mono.error(() -> new Refused(new CommonRefusal.NotAllowed(null)));
    }

    private Mono<ProgramVersion> wrongState(OrganizationId organization, ProgramId program, int version) {
        return Mono.defer(() -> tables.versions().get(organization, program, version))
                .flatMap(found -> Mono.error(() -> new Refused(new ProgramRefused.WrongState(found.state()))));
    }
}
