package health.kithway.circle;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.messaging.Messages;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What each member wants to hear of, and when not. A change counts at once: what waits is taken back. */
@Component
public final class Preferences {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final WantsTable table;
    private final CircleEventTable events;
    private final Messages messages;

    Preferences(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            WantsTable table,
            CircleEventTable events,
            Messages messages) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.events = events;
        this.messages = messages;
    }

    public Mono<Wants> get(OrganizationId organization, Member member) {
        return transactions
                .read(organization, () -> table.list(organization, member.circle()))
                .map(all -> all.getOrDefault(member.id(), Wants.ALL));
    }

    /** By the member. */
    public Mono<Void> set(Actor holder, Circle circle, Member member, Wants wants) {
        return audited.run(
                holder,
                Sentence.of("circle.preferences-set", "member", member.id().value(), "consent"),
                () -> messages.withhold(
                                holder,
                                member.person(),
                                circle.referrals().stream()
                                        .map(ReferralId::value)
                                        .toList())
                        .then(table.store(holder.organization(), member, wants))
                        .then(events.insert(
                                holder, circle.id(), EventKind.PREFERENCES_CHANGED, member.id(), member.id())));
    }
}
