package health.kithway.person.keys;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.vault.VaultTurns;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks after the keys of an organization, for administrators (docs/keys.md). */
@Component
public final class VaultKeys {

    private static final String PURPOSE = "security";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final VaultTurns turns;
    private final ResealTable table;
    private final Jobs jobs;

    VaultKeys(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            VaultTurns turns,
            ResealTable table,
            Jobs jobs) {
        this.audited = audited;
        this.transactions = transactions;
        this.turns = turns;
        this.table = table;
        this.jobs = jobs;
    }

    /** @param waiting how many people's keys and words still lie under a former key of the organization */
    public record State(VaultTurns.Lying lying, long waiting) {}

    public Mono<State> look(OrganizationId organization) {
        return turns.look(organization)
                .flatMap(lying -> transactions
                        .read(organization, () -> table.count(organization, lying.sealsWith()))
                        .map(waiting -> new State(lying, waiting)));
    }

    /** Wraps the organization's keys with the key-encryption key of today. Nothing below them changes. */
    public Mono<State> rewrap(Actor actor) {
        return said(
                        actor,
                        "person.keys-rewrapped",
                        turns.rewrap(actor.organization()).then())
                .then(look(actor.organization()));
    }

    /** Makes a new key for the organization; a job then wraps every person's key with it and seals loose words again. */
    public Mono<State> turn(Actor actor) {
        OrganizationId organization = actor.organization();
        return said(
                        actor,
                        "person.key-turned",
                        turns.turnSealingKey(organization).then(Mono.defer(() -> Reseal.now(jobs, organization))))
                .then(look(organization));
    }

    private Mono<Void> said(Actor actor, String action, Mono<Void> work) {
        return audited.run(
                actor, Sentence.of(action, "organization", actor.organization().value(), PURPOSE), () -> work);
    }
}
