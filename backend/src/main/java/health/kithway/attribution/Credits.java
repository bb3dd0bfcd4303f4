package health.kithway.attribution;

import health.kithway.attribution.visit.Visit;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Attributes referrals. LAST_TOUCH version 1: all of it to the link the referral came by (R-ATT-03). */
@Component
public final class Credits {

    private static final String PURPOSE = "operations";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final CreditTable table;
    private final Clock clock;

    Credits(AuditedTransactions audited, OrganizationTransactions transactions, CreditTable table, Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
    }

    /** To a share link; the visit is a person's visit by that link, if one was seen. */
    public Mono<Void> credit(Actor actor, UUID referral, SharedLink link, @Nullable Visit visit) {
        return audited.run(
                actor,
                Sentence.of("attribution.credited", "referral", referral, PURPOSE),
                () -> table.insertLink(
                        actor.organization(), referral, link, visit == null ? null : visit.id(), clock.instant()));
    }

    /** To the practice that sent it. */
    public Mono<Void> creditPractice(Actor actor, UUID referral, UUID practice) {
        return audited.run(
                actor,
                Sentence.of("attribution.credited", "referral", referral, PURPOSE),
                () -> table.insertPractice(actor.organization(), referral, practice, clock.instant()));
    }

    /** Empty if nothing is known to have brought it. */
    public Mono<Credit> findCredit(OrganizationId organization, UUID referral) {
        return transactions.read(organization, () -> table.find(organization, referral));
    }
}
