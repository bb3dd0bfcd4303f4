package health.kithway.pass;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes passes and opens them. A wrong, used, revoked or expired secret all look the same: empty. */
@Component
public final class Passes {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final PassTable table;
    private final Ids ids;
    private final Clock clock;
    private final RandomGenerator chance;

    Passes(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            PassTable table,
            Ids ids,
            Clock clock,
            RandomGenerator chance) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
        this.chance = chance;
    }

    public Mono<IssuedPass> issue(
            Actor actor, PassPurpose purpose, UUID subject, @Nullable UUID person, Duration validFor) {
        String secret = Secret.next(chance);
        Instant now = clock.instant();
        Pass pass = new Pass(ids.next(), actor.organization(), purpose, subject, person, now.plus(validFor));
        Sentence sentence = Sentence.of("pass.issued", "pass", pass.id(), purpose.name());
        return audited.run(
                actor,
                sentence,
                () -> table.insert(pass, Secret.hash(secret), now)
                        .thenReturn(new IssuedPass(pass.id(), secret, pass.expiresAt())));
    }

    /** Opens a secret for one purpose; changes nothing, so that previews and scanners may look as often as they like. */
    public Mono<Pass> open(PassPurpose purpose, String secret) {
        return transactions
                .beforeOrganization(() -> table.findBySecret(Secret.hash(secret)))
                .filter(row -> row.purpose() == purpose
                        && row.revokedAt() == null
                        && row.expiresAt().isAfter(clock.instant()))
                .map(PassTable.Row::toPass);
    }

    /** One pass opens nothing any more, from this moment on. */
    public Mono<Void> revoke(Actor actor, UUID pass) {
        return audited.run(
                actor,
                Sentence.of("pass.revoked", "pass", pass, "operations"),
                () -> table.revoke(actor.organization(), pass, clock.instant()));
    }

    /** The same for every pass of a person for one purpose. */
    public Mono<Void> revokeOf(Actor actor, UUID person, PassPurpose purpose) {
        return audited.run(
                actor,
                Sentence.of("pass.all-revoked", "person", person, purpose.name()),
                () -> table.revokeOf(actor.organization(), person, purpose, clock.instant()));
    }

    /** The same for every pass that opens one thing, e.g. somebody's place in a circle. */
    public Mono<Void> revokeOn(Actor actor, UUID subject) {
        return audited.run(
                actor,
                Sentence.of("pass.all-revoked", "subject", subject, "operations"),
                () -> table.revokeOn(actor.organization(), subject, clock.instant()));
    }

    /** The pass somebody came in with; empty for anybody who holds none. */
    public Mono<Pass> findHeld(Actor holder) {
        return holder.kind() == ActorKind.PASS_HOLDER
                ? transactions
                        .read(
                                holder.organization(),
                                () -> table.find(holder.organization(), UUID.fromString(holder.id())))
                        .map(PassTable.Row::toPass)
                : Mono.empty();
    }

    /** Closes every link of a person, e.g. because they were erased. */
    public Mono<Void> revokeAllOf(Actor actor, UUID person) {
        return audited.run(
                actor,
                Sentence.of("pass.all-revoked", "person", person, "erasure"),
                () -> table.revokeAllOf(actor.organization(), person, clock.instant()));
    }
}
