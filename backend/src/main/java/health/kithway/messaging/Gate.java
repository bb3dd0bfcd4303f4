package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.carrier.Senders;
import health.kithway.messaging.carrier.Sighting;
import health.kithway.messaging.wording.House;
import health.kithway.messaging.wording.Houses;
import health.kithway.person.Address;
import health.kithway.person.People;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The last look before a message leaves: in one transaction it is decided, written and marked as handed over, or not. */
@Component
final class Gate {

    private static final Logger log = LoggerFactory.getLogger(Gate.class);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final AuditedTransactions audited;
    private final MessageTable table;
    private final MessageProgressTable progress;
    private final QueueTable queue;
    private final UnreachableTable unreachable;
    private final SpamVerdictTable spam;
    private final Consequences consequences;
    private final Hours hours;
    private final Permits permits;
    private final People people;
    private final Houses houses;
    private final Senders senders;
    private final Letters letters;
    private final Clock clock;

    Gate(
            AuditedTransactions audited,
            MessageTable table,
            MessageProgressTable progress,
            QueueTable queue,
            UnreachableTable unreachable,
            SpamVerdictTable spam,
            Consequences consequences,
            Hours hours,
            Permits permits,
            People people,
            Houses houses,
            Senders senders,
            Letters letters,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.progress = progress;
        this.queue = queue;
        this.unreachable = unreachable;
        this.spam = spam;
        this.consequences = consequences;
        this.hours = hours;
        this.permits = permits;
        this.people = people;
        this.houses = houses;
        this.senders = senders;
        this.letters = letters;
        this.clock = clock;
    }

    /** What to do with a message now. */
    sealed interface Step {}

    /** It ended, or somebody else has it. */
    record Nothing(MessageState became) implements Step {}

    /** Not now; it is noted when. */
    record Wait() implements Step {}

    /**
     * It is marked as handed over: hand it over.
     *
     * @param firstSender whether another sender may be tried if this one cannot reach the address
     */
    record Hand(Outgoing outgoing, Channel channel, int attempts, int segments, boolean firstSender) implements Step {}

    /** Nobody knows whether the carrier has it: ask. */
    record Seek(Sighting.Wanted wanted, Channel channel) implements Step {}

    /** Nobody knows whether the carrier has it, and there is nobody to ask. */
    record Unfindable() implements Step {}

    Mono<Step> pass(Actor actor, MessageId id) {
        Sentence sentence = Sentence.of("messaging.send-decided", "message", id.value(), "message");
        return audited.run(
                actor,
                sentence,
                () -> table.lock(actor.organization(), id).flatMap(row -> switch (row.state()) {
                    case PLANNED -> look(actor, row);
                    case HANDED_OVER -> interrupted(actor, row);
                    case UNCERTAIN -> seek(actor, row);
                    case REFUSED,
                            SUPPRESSED,
                            EXPIRED,
                            ACCEPTED,
                            QUEUED,
                            SENDING,
                            SENT,
                            DELIVERED,
                            UNDELIVERED,
                            FAILED,
                            CANCELLED ->
                        queue.leave(actor.organization(), row.id()).thenReturn(new Nothing(row.state()));
                }));
    }

    /** A hand-over that nobody saw the end of; the lease that ran out is time enough for the first look. */
    private Mono<Step> interrupted(Actor actor, MessageTable.Row row) {
        log.warn("Message {} was being handed over when the work was interrupted", row.id());
        return progress.doubt(actor.organization(), row.id(), "INTERRUPTED", clock.instant())
                .thenReturn(new Nothing(MessageState.UNCERTAIN));
    }

    /** What cannot be written again cannot be looked for: an e-mail carries a way to stop of its own, and no server keeps a list. */
    private Mono<Step> seek(Actor actor, MessageTable.Row row) {
        Instant since = (row.handedOverAt() == null ? row.changedAt() : row.handedOverAt()).minus(CLOCKS_DIFFER);
        return houses.get(actor.organization())
                .flatMap(house -> people.findAddress(
                                actor, row.personId(), row.channel().addressKind())
                        .flatMap(address -> senders.find(actor.organization(), row.channel())
                                .flatMap(sender -> letters.words(actor, row, house)
                                        .<Step>map(words -> new Seek(
                                                new Sighting.Wanted(sender.address(), address.value(), words, since),
                                                row.channel())))))
                .defaultIfEmpty(new Unfindable());
    }

    private Mono<Step> look(Actor actor, MessageTable.Row row) {
        if (row.isLateAt(clock.instant())) {
            return end(actor, row, MessageState.EXPIRED, "LATE");
        }
        return spam.isStopped(actor.organization(), row)
                .flatMap(stopped -> stopped ? stopped(actor, row) : address(actor, row));
    }

    /** Carriers block whoever goes on sending what they took for spam. */
    private Mono<Step> stopped(Actor actor, MessageTable.Row row) {
        log.error("Wording {} was taken for spam and is not sent any more", row.templateKey());
        return end(actor, row, MessageState.REFUSED, "TAKEN_FOR_SPAM")
                .flatMap(step -> consequences
                        .tell(actor, row, FaultKind.PERMANENT_CONTENT)
                        .thenReturn(step));
    }

    private Mono<Step> address(Actor actor, MessageTable.Row row) {
        return houses.get(actor.organization())
                .flatMap(house -> people.findAddress(
                                actor, row.personId(), row.channel().addressKind())
                        .flatMap(address -> lookAt(actor, row, house, address)))
                .switchIfEmpty(Mono.defer(() -> end(actor, row, MessageState.REFUSED, "NO_ADDRESS")));
    }

    private Mono<Step> lookAt(Actor actor, MessageTable.Row row, House house, Address address) {
        return hours.find(actor.organization(), row, house, address)
                .flatMap(time -> at(actor, row, house, address, time));
    }

    private Mono<Step> at(Actor actor, MessageTable.Row row, House house, Address address, Hours.Time time) {
        return switch (time) {
            case Hours.Now(Duration validFor) -> decide(actor, row, house, address, validFor);
            case Hours.Later(Instant when) ->
                queue.waitUntil(actor.organization(), row.id(), when).thenReturn(new Wait());
            case Hours.Never never -> end(actor, row, MessageState.EXPIRED, "NO_GOOD_TIME");
        };
    }

    private Mono<Step> decide(Actor actor, MessageTable.Row row, House house, Address address, Duration validFor) {
        return people.addressIndex(actor.organization(), address.kind(), address.value())
                .flatMap(index -> unreachable
                        .isUnreachable(actor.organization(), row.channel(), index)
                        .flatMap(gone -> gone
                                ? end(actor, row, MessageState.REFUSED, "UNREACHABLE")
                                        .flatMap(step -> consequences
                                                .tell(actor, row, FaultKind.PERMANENT_ADDRESS)
                                                .thenReturn(step))
                                : decide(actor, row, house, address, index, validFor)));
    }

    private Mono<Step> decide(
            Actor actor, MessageTable.Row row, House house, Address address, byte[] index, Duration validFor) {
        return permits.decide(actor, Permits.Facts.of(row), index)
                .flatMap(permit -> permit.permitted()
                        ? write(actor, row, house, address, permit, validFor)
                        : progress.decide(actor.organization(), row.id(), permit, MessageState.SUPPRESSED)
                                .thenReturn(new Nothing(MessageState.SUPPRESSED)));
    }

    private Mono<Step> write(
            Actor actor, MessageTable.Row row, House house, Address address, Permits.Permit permit, Duration validFor) {
        return sender(actor, row)
                .flatMap(sender -> letters.write(actor, row, house, sender, address, validFor)
                        .flatMap(outgoing -> progress.decide(
                                        actor.organization(), row.id(), permit, MessageState.HANDED_OVER)
                                .<Step>thenReturn(new Hand(
                                        outgoing,
                                        row.channel(),
                                        row.attempts(),
                                        row.segments(),
                                        row.avoidSender() == null))))
                .onErrorResume(Refused.class, refused -> {
                    log.error(
                            "Message {} cannot be written: {}",
                            row.id(),
                            refused.refusal().code());
                    return end(
                            actor, row, MessageState.REFUSED, refused.refusal().code());
                })
                .switchIfEmpty(Mono.defer(() -> {
                    log.error("Organization {} has no sender for {}", actor.organization(), row.channel());
                    return end(actor, row, MessageState.REFUSED, "NO_SENDER");
                }));
    }

    private Mono<Sender> sender(Actor actor, MessageTable.Row row) {
        UUID avoid = row.avoidSender();
        return avoid == null
                ? senders.find(actor.organization(), row.channel())
                : senders.findOther(actor.organization(), row.channel(), avoid);
    }

    private Mono<Step> end(Actor actor, MessageTable.Row row, MessageState state, String problem) {
        return progress.end(actor.organization(), row.id(), state, problem).thenReturn(new Nothing(state));
    }
}
