package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Senders;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what a carrier answered. */
@Component
final class Settling {

    private static final Duration UNTIL_FIRST_LOOK = Duration.ofMinutes(2);
    private static final Logger log = LoggerFactory.getLogger(Settling.class);

    private final AuditedTransactions audited;
    private final MessageProgressTable progress;
    private final MessageStatuses statuses;
    private final Senders senders;
    private final BackOff backOff;
    private final MessageCounters counters;
    private final Clock clock;

    Settling(
            AuditedTransactions audited,
            MessageProgressTable progress,
            MessageStatuses statuses,
            Senders senders,
            BackOff backOff,
            MessageCounters counters,
            Clock clock) {
        this.audited = audited;
        this.progress = progress;
        this.statuses = statuses;
        this.senders = senders;
        this.backOff = backOff;
        this.counters = counters;
        this.clock = clock;
    }

    Mono<Void> settle(Actor actor, MessageId id, Gate.Hand hand, HandOver answer) {
        return switch (answer) {
            case HandOver.Accepted accepted -> {
                counters.count(MessageState.ACCEPTED);
                yield statuses.record(actor, id, accepted.step(), accepted.carrierId(), null);
            }
            case HandOver.Refused refused -> refused(actor, id, hand, refused.fault());
            case HandOver.Uncertain uncertain -> doubt(actor, id, uncertain.problem());
            case HandOver.Busy busy -> busy(actor, id, hand, busy);
        };
    }

    private Mono<Void> refused(Actor actor, MessageId id, Gate.Hand hand, Fault fault) {
        UUID used = hand.outgoing().from().id();
        return fault.kind() == FaultKind.PERMANENT_PAIR && hand.firstSender()
                ? senders.findOther(actor.organization(), hand.channel(), used)
                        .hasElement()
                        .flatMap(another -> another
                                ? note(actor, id, progress.fromAnother(actor.organization(), id, used))
                                : ended(actor, id, fault))
                : ended(actor, id, fault);
    }

    private Mono<Void> ended(Actor actor, MessageId id, Fault fault) {
        counters.count(MessageState.FAILED);
        log.warn("Message {} was refused by the carrier: {}", id, fault.word());
        return statuses.refused(actor, id, fault);
    }

    private Mono<Void> doubt(Actor actor, MessageId id, String problem) {
        counters.count(MessageState.UNCERTAIN);
        log.warn("Nobody knows whether message {} was sent: {}", id, problem);
        Instant look = clock.instant().plus(UNTIL_FIRST_LOOK);
        return note(actor, id, progress.doubt(actor.organization(), id, problem, look));
    }

    /** One that is given up lets its sender rest, so that those behind it do not use up their tries too. */
    private Mono<Void> busy(Actor actor, MessageId id, Gate.Hand hand, HandOver.Busy busy) {
        if (!backOff.mayTryAfter(hand.channel(), hand.attempts())) {
            return ended(actor, id, Fault.ending("CARRIER_BUSY", FaultKind.TRANSIENT_SENDER));
        }
        Instant due = clock.instant().plus(backOff.after(hand.attempts(), busy.retryAfter()));
        return note(actor, id, progress.waitAgain(actor.organization(), id, due));
    }

    private Mono<Void> note(Actor actor, MessageId id, Mono<Void> change) {
        return audited.run(
                actor, Sentence.of("messaging.carrier-answered", "message", id.value(), "message"), () -> change);
    }
}
