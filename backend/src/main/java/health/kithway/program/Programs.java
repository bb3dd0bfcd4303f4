package health.kithway.program;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Language;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes programs and shows them to staff. */
@Component
public final class Programs {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ProgramTable table;
    private final Clock clock;

    Programs(AuditedTransactions audited, OrganizationTransactions transactions, ProgramTable table, Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
    }

    /** Publishes its first version, with its pages and campaigns. */
    public Mono<ProgramId> publish(Actor actor, NewProgram program) {
        if (!program.pages().keySet().equals(Set.of(Language.values()))) {
            return Mono.error(() -> new Refused(new ProgramRefused.PageMissing()));
        }
        Sentence sentence =
                Sentence.of("program.published", "program", program.id().value(), "operations");
        return audited.run(actor, sentence, () -> store(actor, program).thenReturn(program.id()));
    }

    private Mono<Void> store(Actor actor, NewProgram program) {
        return table.insert(actor.organization(), program, clock.instant())
                .then(table.insertDestinations(actor.organization(), program))
                .thenMany(Flux.fromIterable(program.pages().entrySet())
                        .concatMap(page ->
                                table.insertPage(actor.organization(), program.id(), page.getKey(), page.getValue())))
                .thenMany(Flux.fromIterable(program.campaigns())
                        .concatMap(campaign ->
                                table.insertCampaign(actor.organization(), program.id(), campaign, clock.instant())))
                .then();
    }

    /** Newest first; the cursor is the id of the last program of the page before. */
    public Mono<Page<Program>> listPrograms(Actor actor, @Nullable ProgramId before, int size) {
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), before, size + 1)
                        .map(rows -> Page.of(rows, size, program -> program.id().toString())));
    }

    /** What its page says in one language; empty if the program is not there. */
    public Mono<NewProgram.Page> getPage(OrganizationId organization, ProgramId program, Language language) {
        return transactions.read(organization, () -> table.getPage(organization, program, language));
    }
}
