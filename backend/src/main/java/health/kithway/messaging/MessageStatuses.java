package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
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
    private final Consequences consequences;
    private final Clock clock;

    MessageStatuses(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            MessageTable table,
            MessageProgressTable progress,
            Consequences consequences,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.progress = progress;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** News from a carrier, which knows our message but not whose it is. */
    public Mono<Void> hear(MessageId id, CarrierStep step, String carrierId, @Nullable Fault fault) {
        return transactions
                .beforeOrganization(() -> progress.findOrganization(id))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("message"))))
                .map(organization -> Actor.kithway(organization, "carrier"))
                .flatMap(actor -> record(actor, id, step, carrierId, fault));
    }

    /** The carrier did not take it, so it has no name there: each attempt has one of our own. */
    Mono<Void> refused(Actor actor, MessageId id, Fault fault) {
        return audited.run(
                actor,
                Sentence.of("messaging.status-heard", "message", id.value(), "message"),
                () -> table.lock(actor.organization(), id)
                        .flatMap(row -> hear(actor, row, CarrierStep.FAILED, "refused-" + row.repeats(), fault)));
    }

    Mono<Void> record(Actor actor, MessageId id, CarrierStep step, String carrierId, @Nullable Fault fault) {
        return audited.run(
                actor,
                Sentence.of("messaging.status-heard", "message", id.value(), "message"),
                () -> table.lock(actor.organization(), id).flatMap(row -> hear(actor, row, step, carrierId, fault)));
    }

    /** News of an attempt that had ended changes nothing: the next may be under way. */
    private Mono<Void> hear(
            Actor actor, MessageTable.Row row, CarrierStep step, String carrierId, @Nullable Fault fault) {
        OrganizationId organization = actor.organization();
        MessageState news = MessageState.of(step, fault);
        String problem = fault == null ? null : fault.word();
        return progress.hasEnded(organization, row.id(), carrierId)
                .flatMap(ended -> progress.keepStatus(organization, row.id(), carrierId, step, problem)
                        .filter(fresh -> fresh && !ended && row.state().mayBecome(news)))
                .flatMap(counts -> news.isFailure()
                        ? fail(actor, row, news, carrierId, fault)
                        : progress.moveOn(organization, row.id(), news, carrierId, problem));
    }

    private Mono<Void> fail(
            Actor actor, MessageTable.Row row, MessageState news, String carrierId, @Nullable Fault fault) {
        OrganizationId organization = actor.organization();
        if (fault == null) {
            return progress.moveOn(organization, row.id(), news, carrierId, null)
                    .then(consequences.tell(actor, row, FaultKind.UNKNOWN));
        }
        Aftermath after = Aftermath.of(fault, row.repeats(), clock.instant()).before(row.notAfter());
        Instant again = after.again();
        return (again == null
                        ? progress.moveOn(organization, row.id(), news, carrierId, fault.word())
                        : progress.repeat(organization, row.id(), again, fault.word()))
                .then(consequences.follow(actor, row, fault, after));
    }
}
