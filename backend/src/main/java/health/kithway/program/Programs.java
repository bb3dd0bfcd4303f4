package health.kithway.program;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.directory.Language;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Begins programs, writes their drafts and ends them. {@link Reviews} is how a draft comes before visitors. */
@Component
public final class Programs {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ProgramTables tables;
    private final ConsentTexts texts;
    private final Clock clock;

    Programs(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            ProgramTables tables,
            ConsentTexts texts,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
    }

    /** Begins a program with a draft. It asks for all consents the organization has a text for, until an edit says otherwise. */
    public Mono<ProgramVersion> create(Actor actor, NewProgram program) {
        OrganizationId organization = actor.organization();
        return audited.run(
                        actor,
                        sentence("program.created", program.id()),
                        () -> texts.listInForce(organization, Language.EN)
                                .map(Programs::asked)
                                .flatMap(asked -> tables.programs()
                                        .insert(organization, program, clock.instant())
                                        .then(begin(actor, program.id(), 1, program.content(asked))))
                                .then(open(organization, program))
                                .then(tables.versions().get(organization, program.id(), 1)))
                .onErrorMap(DataIntegrityViolationException.class, Programs::unknownPart);
    }

    /** A new draft that says what is published now, to be changed. */
    public Mono<ProgramVersion> startDraft(Actor actor, ProgramId program) {
        OrganizationId organization = actor.organization();
        return audited.run(
                        actor,
                        sentence("program.draft-started", program),
                        () -> get(organization, program)
                                .flatMap(found -> published(organization, found))
                                .flatMap(shown -> tables.programs()
                                        .nextVersion(organization, program)
                                        .flatMap(next -> begin(actor, program, next, shown.content())
                                                .then(tables.versions().get(organization, program, next)))))
                .onErrorMap(DuplicateKeyException.class, known -> new Refused(new ProgramRefused.DraftExists()));
    }

    /** Replaces what a draft says, if it still is at the revision that the change was made on. */
    public Mono<ProgramVersion> edit(
            Actor actor, ProgramId program, int version, int revision, ProgramContent content) {
        OrganizationId organization = actor.organization();
        return audited.run(
                        actor,
                        sentence("program.draft-edited", program),
                        () -> tables.versionRows()
                                .edit(actor, program, version, revision, content)
                                .flatMap(edited -> edited
                                        ? tables.contents().replace(organization, program, version, content)
                                        : refuseEdit(organization, program, version))
                                .then(tables.versions().get(organization, program, version)))
                .onErrorMap(DataIntegrityViolationException.class, Programs::unknownPart);
    }

    /** Marks a draft as changed by the actor, for a part of it that a room above keeps; in the transaction of that change. */
    public Mono<ProgramVersion> change(Actor actor, ProgramId program, int version, int revision) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                sentence("program.draft-edited", program),
                () -> tables.versions()
                        .get(organization, program, version)
                        .flatMap(found -> tables.versionRows().edit(actor, program, version, revision, found.content()))
                        .flatMap(edited -> edited ? Mono.empty() : refuseEdit(organization, program, version))
                        .then(tables.versions().get(organization, program, version)));
    }

    /** The newest published program of a kind for a service line; empty if there is none. */
    public Mono<Program> findPublished(OrganizationId organization, Program.Kind kind, ServiceLineId line) {
        return transactions.read(organization, () -> tables.programs().findPublished(organization, kind, line));
    }

    /** Ends what is published: its links lead to a page that says so. */
    public Mono<Program> retire(Actor actor, ProgramId program) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                sentence("program.retired", program),
                () -> get(organization, program)
                        .flatMap(found -> tables.programs()
                                .retire(organization, program)
                                .filter(Boolean::booleanValue)
                                .switchIfEmpty(
                                        Mono.error(() -> new Refused(new ProgramRefused.WrongState(found.state()))))
                                .then(tables.versionRows().end(organization, program, clock.instant()))
                                .then(get(organization, program))));
    }

    public Mono<Program> getProgram(OrganizationId organization, ProgramId program) {
        return transactions.read(organization, () -> get(organization, program));
    }

    /** Newest first; the cursor is the id of the last program of the page before. */
    public Mono<Page<Program>> listPrograms(Actor actor, @Nullable ProgramId before, int size) {
        return transactions.read(
                actor.organization(),
                () -> tables.programs()
                        .list(actor.organization(), before, size + 1)
                        .map(rows -> Page.of(rows, size, program -> program.id().toString())));
    }

    /** Any version, exactly as it is or was. */
    public Mono<ProgramVersion> getVersion(OrganizationId organization, ProgramId program, int version) {
        return transactions.read(organization, () -> tables.versions().get(organization, program, version));
    }

    /** Name of the reminder plan of the version that visitors saw at a time; empty if they saw none. */
    public Mono<String> findReminderPlan(OrganizationId organization, ProgramId program, Instant at) {
        return transactions.read(organization, () -> tables.versionRows().findReminderPlan(organization, program, at));
    }

    /** Newest first; the cursor is the number of the last version of the page before. */
    public Mono<Page<ProgramVersion.Summary>> listVersions(
            Actor actor, ProgramId program, @Nullable Integer before, int size) {
        OrganizationId organization = actor.organization();
        return transactions.read(
                organization,
                () -> get(organization, program)
                        .then(tables.versionRows().list(organization, program, before, size + 1))
                        .map(rows -> Page.of(rows, size, version -> Integer.toString(version.version()))));
    }

    private Mono<Program> get(OrganizationId organization, ProgramId program) {
        return tables.programs()
                .find(organization, program)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("program"))));
    }

    private Mono<ProgramVersion> published(OrganizationId organization, Program program) {
        Integer shown = program.publishedVersion();
        return shown == null || program.state() == Program.State.RETIRED
                ? Mono.error(() -> new Refused(
                        shown == null
                                ? new ProgramRefused.DraftExists()
                                : new ProgramRefused.WrongState(program.state())))
                : tables.versions().get(organization, program.id(), shown);
    }

    private Mono<Void> begin(Actor actor, ProgramId program, int version, ProgramContent content) {
        return tables.versionRows()
                .insert(actor, program, version, content, clock.instant())
                .then(Mono.defer(() -> tables.contents().replace(actor.organization(), program, version, content)));
    }

    private Mono<Void> open(OrganizationId organization, NewProgram program) {
        return Flux.fromIterable(program.campaigns())
                .concatMap(campaign -> tables.campaigns().insert(organization, program.id(), campaign, clock.instant()))
                .then();
    }

    private Mono<Void> refuseEdit(OrganizationId organization, ProgramId program, int version) {
        return tables.versions()
                .get(organization, program, version)
                .flatMap(found -> Mono.error(() -> new Refused(
                        found.state() == Program.State.DRAFT
                                ? new ProgramRefused.ChangedMeanwhile()
                                : new ProgramRefused.WrongState(found.state()))));
    }

    private static List<ConsentTextId> asked(List<ConsentText> inForce) {
        return inForce.stream()
                .filter(text -> text.purpose() != ConsentPurpose.ATTESTED)
                .map(ConsentText::id)
                .toList();
    }

    private static Throwable unknownPart(DataIntegrityViolationException refused) {
        return refused instanceof DuplicateKeyException ? refused : new Refused(new ProgramRefused.UnknownPart());
    }

    private static Sentence sentence(String act, ProgramId program) {
        return Sentence.of(act, "program", program.value(), "operations");
    }
}
