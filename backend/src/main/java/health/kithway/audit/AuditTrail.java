package health.kithway.audit;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reading and proving the trail. Reading it is itself an act and leaves an entry. */
@Component
public final class AuditTrail {

    private static final int BATCH = 1_000;

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final AuditTable table;

    AuditTrail(OrganizationTransactions transactions, AuditedTransactions audited, AuditTable table) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
    }

    /** Newest first; the cursor is the sequence of the last entry of the page before. */
    public Mono<Page<AuditEntry>> listEntries(
            Actor actor, @Nullable String subject, @Nullable Long beforeSequence, int size) {
        long before = beforeSequence == null ? Long.MAX_VALUE : beforeSequence;
        Sentence sentence = new Sentence("audit.read", "audit", subject == null ? "all" : subject, "compliance");
        return audited.run(
                actor,
                sentence,
                () -> table.listBefore(actor.organization(), before, subject, size + 1)
                        .map(rows -> Page.of(rows, size, entry -> Long.toString(entry.sequence()))));
    }

    /** Who read something of a subject, newest first; for the subject's own eyes, so the caller says so in the trail. */
    public Mono<List<AuditEntry>> listReads(OrganizationId organization, String subject, int most) {
        return transactions.read(organization, () -> table.listReads(organization, subject, most));
    }

    /**
     * What a verification found.
     *
     * @param intact whether every entry hangs on the one before and the last one is the head
     * @param entries how many entries were found good, counted from the first
     * @param head the hash of the last good entry, in hexadecimal
     */
    public record Verification(boolean intact, long entries, String head) {}

    /** Recomputes the whole chain of the organization, outside PostgreSQL. */
    public Mono<Verification> verify(Actor actor) {
        Sentence sentence = new Sentence("audit.verified", "audit", "all", "compliance");
        return audited.run(actor, sentence, () -> Mono.just(actor))
                .then(transactions.read(actor.organization(), () -> table.findHead(actor.organization())))
                .flatMap(head -> follow(actor, AuditChain.Position.start(), head));
    }

    private Mono<Verification> follow(Actor actor, AuditChain.Position from, AuditTable.Head head) {
        return transactions
                .read(actor.organization(), () -> table.listAfter(actor.organization(), from.sequence(), BATCH))
                .flatMap(entries -> {
                    AuditChain.Verdict verdict = AuditChain.follow(
                            from,
                            entries.stream()
                                    .filter(entry -> entry.sequence() <= head.sequence())
                                    .toList());
                    boolean done = !verdict.intact()
                            || entries.size() < BATCH
                            || verdict.reached().sequence() >= head.sequence();
                    return done ? Mono.just(verification(verdict, head)) : follow(actor, verdict.reached(), head);
                });
    }

    private static Verification verification(AuditChain.Verdict verdict, AuditTable.Head head) {
        AuditChain.Position reached = verdict.reached();
        boolean intact = verdict.intact()
                && reached.sequence() == head.sequence()
                && MessageDigest.isEqual(reached.hash(), head.hash());
        return new Verification(intact, reached.sequence(), HexFormat.of().formatHex(reached.hash()));
    }
}
