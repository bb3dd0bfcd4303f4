package health.kithway.directory;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether names that everybody sees say too much, decided by people who may (R-PHI-11). */
@Component
public final class PublicNames {

    private static final int MOST = 10_000;

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final NameDecisionTable table;
    private final Ids ids;
    private final Clock clock;

    PublicNames(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            NameDecisionTable table,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /** Decides about the organization's own name or a location's; only a revealing name is signed for. */
    public Mono<NameDecision> decide(Actor actor, UUID subject, boolean reveals, boolean signedFor) {
        NameDecision decision = new NameDecision(subject, reveals, reveals && signedFor, clock.instant());
        return audited.run(
                actor,
                Sentence.of("directory.name-decided", "name", subject, "compliance"),
                () -> table.insert(actor, ids.next(), decision)
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("name"))))
                        .thenReturn(decision));
    }

    /** The newest decision about each name that there is one about: an organization has fewer names than fill a list. */
    public Mono<List<NameDecision>> list(OrganizationId organization) {
        return transactions.read(organization, () -> table.listInForce(organization, null, MOST));
    }

    /** A page of them, by subject; the cursor is the subject of the last one of the page before. */
    public Mono<Page<NameDecision>> list(OrganizationId organization, @Nullable UUID after, int size) {
        return transactions.read(
                organization,
                () -> table.listInForce(organization, after, size + 1)
                        .map(found -> Page.of(
                                found, size, decision -> decision.subject().toString())));
    }
}
