package health.kithway.program.sharer;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.CampaignId;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives people a page to share from, and shows it to whoever holds the pass. */
@Component
public final class Sharers {

    private static final Duration PASS_VALID = Duration.ofDays(365);

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final SharerTable table;
    private final Passes passes;
    private final Directory directory;
    private final People people;
    private final Clock clock;

    Sharers(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            SharerTable table,
            Passes passes,
            Directory directory,
            People people,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.passes = passes;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Makes a person of the organization a sharer of a program, once, and gives them a pass to their page. Whoever asks shows
     * it to that person: it is sent to nobody (R-TCPA-08). Refuses a program that has no share page.
     */
    public Mono<IssuedPass> invite(Actor actor, PersonId person, ProgramId program, CampaignId campaign) {
        return audited.run(
                actor,
                Sentence.of("program.sharer-invited", "person", person.value(), "operations"),
                () -> table.isShared(actor.organization(), program, campaign)
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new SharerRefused.NotShared())))
                        .then(table.join(actor.organization(), person, program, campaign, clock.instant()))
                        .then(Mono.defer(() ->
                                passes.issue(actor, PassPurpose.SHARE, person.value(), person.value(), PASS_VALID))));
    }

    /** Takes a person's page away, at once: every pass to it opens nothing any more. Answers from when on. */
    public Mono<Instant> revoke(Actor actor, PersonId person) {
        return audited.run(
                actor,
                Sentence.of("program.sharer-revoked", "person", person.value(), "operations"),
                () -> people.require(actor.organization(), List.of(person))
                        .then(Mono.defer(() -> passes.revokeOf(actor, person.value(), PassPurpose.SHARE)))
                        .then(Mono.fromSupplier(clock::instant)));
    }

    /** Who holds a pass's secret; empty if nobody does. Changes nothing. */
    public Mono<Sharer> find(String secret) {
        return passes.open(PassPurpose.SHARE, secret).map(Sharer::of);
    }

    /** The sharer that the holder of a pass is; refuses one who came in with none. */
    public Mono<Sharer> getHeld(Actor holder) {
        return passes.findHeld(holder)
                .filter(pass -> pass.purpose() == PassPurpose.SHARE)
                .map(Sharer::of)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("sharer"))));
    }

    public Mono<SharePage> getPage(Sharer sharer, Language language) {
        OrganizationId organization = sharer.actor().organization();
        return transactions.read(
                organization,
                () -> directory
                        .getOrganization(organization)
                        .flatMap(self -> table.listShared(organization, sharer.person(), language)
                                .flatMap(programs -> table.countShares(organization, sharer.person())
                                        .map(shared -> new SharePage(self, programs, shared)))));
    }
}
