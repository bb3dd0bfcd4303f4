package health.kithway.directory.privacynotice;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what the notices of organizations say about reminders. */
@Component
public final class PrivacyNotices {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final NoticeTable table;
    private final Clock clock;

    PrivacyNotices(OrganizationTransactions transactions, AuditedTransactions audited, NoticeTable table, Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.clock = clock;
    }

    /** As it was noted last; of revision 0 where nobody has looked yet. */
    public Mono<PrivacyNotice> get(OrganizationId organization) {
        return transactions
                .read(organization, () -> table.find(organization))
                .defaultIfEmpty(PrivacyNotice.NOT_LOOKED_AT);
    }

    /** Notes what the notice says now, if the revision it was made on still is the last. */
    public Mono<PrivacyNotice> note(Actor actor, PrivacyNotice read) {
        OrganizationId organization = actor.organization();
        PrivacyNotice next =
                new PrivacyNotice(read.revision() + 1, read.saysReminders(), read.address(), read.inForceSince());
        return audited.run(
                        actor,
                        Sentence.of("directory.notice-noted", "organization", organization.value(), "compliance"),
                        () -> get(organization)
                                .filter(known -> known.revision() == read.revision())
                                .switchIfEmpty(Mono.error(() -> new Refused(new NoticeRefused.ChangedMeanwhile())))
                                .then(Mono.defer(() -> table.insert(actor, next, clock.instant())))
                                .thenReturn(next))
                .onErrorMap(DuplicateKeyException.class, raced -> new Refused(new NoticeRefused.ChangedMeanwhile()));
    }
}
