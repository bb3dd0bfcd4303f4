package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.person.People;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What carriers tell about messages, in whatever order: every status is kept once, the highest one counts (R-TWI-08). */
@Component
public final class MessageStatuses {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final MessageTable table;
    private final MessageProgressTable progress;
    private final People people;
    private final Permits permits;

    MessageStatuses(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            MessageTable table,
            MessageProgressTable progress,
            People people,
            Permits permits) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.progress = progress;
        this.people = people;
        this.permits = permits;
    }

    /** News from a carrier, which knows our message but not whose it is. */
    public Mono<Void> hear(MessageId id, CarrierStep step, String carrierId, @Nullable Fault fault) {
        return transactions
                .beforeOrganization(() -> progress.findOrganization(id))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("message"))))
                .map(organization -> Actor.kithway(organization, "carrier"))
                .flatMap(actor -> record(actor, id, step, carrierId, fault)
                        .then(fault != null && fault.isOptedOut() ? suppress(actor, id) : Mono.empty()));
    }

    /** The carrier will never send it; if its reason is that the holder stopped messages there, we stop too. */
    Mono<Void> refused(Actor actor, MessageId id, HandOver.Refused refused) {
        return record(actor, id, CarrierStep.FAILED, null, refused.fault())
                .then(refused.fault().isOptedOut() ? suppress(actor, id) : Mono.empty());
    }

    Mono<Void> record(Actor actor, MessageId id, CarrierStep step, @Nullable String carrierId, @Nullable Fault fault) {
        String problem = fault == null ? null : fault.word();
        MessageState news = MessageState.of(step);
        return audited.run(
                actor,
                Sentence.of("messaging.status-heard", "message", id.value(), "message"),
                () -> table.lock(actor.organization(), id)
                        .flatMap(row -> progress.keepStatus(actor.organization(), id, step, problem)
                                .filter(fresh -> fresh && row.state().mayBecome(news))
                                .flatMap(
                                        fresh -> progress.moveOn(actor.organization(), id, news, carrierId, problem))));
    }

    private Mono<Void> suppress(Actor actor, MessageId id) {
        return audited.run(
                actor,
                Sentence.of("messaging.opted-out-at-carrier", "message", id.value(), "consent"),
                () -> table.find(actor.organization(), id)
                        .flatMap(row -> people.listAddressIndexes(actor.organization(), row.personId())
                                .flatMap(indexes -> Mono.justOrEmpty(
                                        indexes.get(row.channel().addressKind())))
                                .flatMap(index -> permits.suppressedByCarrier(actor, row.channel(), index))));
    }
}
