package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.job.Jobs;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.Pace;
import health.kithway.person.People;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does what follows from a fault, in the transaction that keeps the fault. */
@Component
final class Consequences {

    private static final Logger log = LoggerFactory.getLogger(Consequences.class);

    private final People people;
    private final Permits permits;
    private final UnreachableTable unreachable;
    private final SpamVerdictTable spam;
    private final Pace pace;
    private final Jobs jobs;
    private final MessageCounters counters;
    private final Clock clock;

    Consequences(
            People people,
            Permits permits,
            UnreachableTable unreachable,
            SpamVerdictTable spam,
            Pace pace,
            Jobs jobs,
            MessageCounters counters,
            Clock clock) {
        this.people = people;
        this.permits = permits;
        this.unreachable = unreachable;
        this.spam = spam;
        this.pace = pace;
        this.jobs = jobs;
        this.counters = counters;
        this.clock = clock;
    }

    /** Whether it is tried again is decided by the caller; this is all the rest. */
    Mono<Void> follow(Actor actor, MessageTable.Row row, Fault fault, Aftermath after) {
        counters.count(fault.kind());
        if (after.alarming()) {
            log.error("Message {} met a fault that somebody has to look at: {}", row.id(), fault.word());
        }
        Instant held = after.heldUntil();
        return (held == null ? Mono.<Void>empty() : pace.hold(actor.organization(), row.channel(), held, fault.word()))
                .then(Mono.defer(() -> addressOf(actor, row, fault, after)))
                .then(Mono.defer(() -> fault.kind() == FaultKind.PERMANENT_CONTENT
                        ? spam.insert(actor.organization(), row)
                        : Mono.empty()))
                .then(Mono.defer(() -> after.again() == null ? tell(actor, row, fault.kind()) : Mono.empty()));
    }

    Mono<Void> tell(Actor actor, MessageTable.Row row, @Nullable FaultKind kind) {
        return jobs.tell(
                actor.organization(),
                new MessageNotDelivered(
                        row.id().value(), row.personId().value(), row.referralId(), row.channel(), kind));
    }

    private Mono<Void> addressOf(Actor actor, MessageTable.Row row, Fault fault, Aftermath after) {
        return after.address() == Aftermath.Reach.NOTHING
                ? Mono.empty()
                : people.listAddressIndexes(actor.organization(), row.personId())
                        .flatMap(indexes ->
                                Mono.justOrEmpty(indexes.get(row.channel().addressKind())))
                        .flatMap(index -> note(actor, row, fault, after.address(), index));
    }

    private Mono<Void> note(Actor actor, MessageTable.Row row, Fault fault, Aftermath.Reach reach, byte[] index) {
        Channel channel = row.channel();
        Instant now = clock.instant();
        return switch (reach) {
            case NOTHING -> Mono.empty();
            case STOPPED -> permits.suppressedByCarrier(actor, channel, index);
            case DEAD -> unreachable.insert(actor.organization(), row, index, fault.word(), null);
            case RESTING ->
                unreachable.insert(
                        actor.organization(), row, index, fault.word(), now.plus(Aftermath.REST_OF_AN_ADDRESS));
            case BLOCKED ->
                unreachable
                        .isNoted(actor.organization(), channel, index, fault.word())
                        .flatMap(again ->
                                unreachable.insert(actor.organization(), row, index, fault.word(), again ? null : now));
        };
    }
}
