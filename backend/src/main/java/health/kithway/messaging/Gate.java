package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.consent.decision.SendPurpose;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Senders;
import health.kithway.messaging.wording.House;
import health.kithway.messaging.wording.Houses;
import health.kithway.person.Address;
import health.kithway.person.People;
import health.kithway.person.PhoneNumbers;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The last look before a message leaves: in one transaction it is decided, written and marked as handed over, or not. */
@Component
final class Gate {

    private static final Logger log = LoggerFactory.getLogger(Gate.class);

    private static final Duration LONGEST_VALID = Duration.ofHours(10);

    private final AuditedTransactions audited;
    private final MessageTable table;
    private final MessageProgressTable progress;
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
            Permits permits,
            People people,
            Houses houses,
            Senders senders,
            Letters letters,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.progress = progress;
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

    /** It is quiet where the reader may be. */
    record Wait(Instant until) implements Step {}

    /** It is marked as handed over: hand it over. */
    record Hand(Outgoing outgoing, Channel channel, int attempts) implements Step {}

    Mono<Step> pass(Actor actor, MessageId id) {
        Sentence sentence = Sentence.of("messaging.send-decided", "message", id.value(), "message");
        return audited.run(
                actor,
                sentence,
                () -> table.lock(actor.organization(), id).flatMap(row -> switch (row.state()) {
                    case PLANNED -> look(actor, row);
                    case HANDED_OVER -> interrupted(actor, row);
                    case REFUSED,
                            SUPPRESSED,
                            EXPIRED,
                            UNCERTAIN,
                            ACCEPTED,
                            QUEUED,
                            SENDING,
                            SENT,
                            DELIVERED,
                            UNDELIVERED,
                            FAILED,
                            CANCELLED -> Mono.just(new Nothing(row.state()));
                }));
    }

    /** A hand-over that nobody saw the end of. */
    private Mono<Step> interrupted(Actor actor, MessageTable.Row row) {
        log.warn("Message {} was being handed over when the work was interrupted", row.id());
        return progress.doubt(actor.organization(), row.id(), "INTERRUPTED")
                .thenReturn(new Nothing(MessageState.UNCERTAIN));
    }

    private Mono<Step> look(Actor actor, MessageTable.Row row) {
        if (row.isLateAt(clock.instant())) {
            return end(actor, row, MessageState.EXPIRED, "LATE");
        }
        return houses.get(actor.organization())
                .flatMap(house -> people.findAddress(
                                actor, row.personId(), row.channel().addressKind())
                        .flatMap(address -> lookAt(actor, row, house, address)))
                .switchIfEmpty(Mono.defer(() -> end(actor, row, MessageState.REFUSED, "NO_ADDRESS")));
    }

    private Mono<Step> lookAt(Actor actor, MessageTable.Row row, House house, Address address) {
        Instant open = opening(row, house, address);
        if (open == null || row.isLateAt(open)) {
            return end(actor, row, MessageState.EXPIRED, "QUIET_HOURS");
        }
        return open.isAfter(clock.instant()) ? Mono.just(new Wait(open)) : decide(actor, row, house, address);
    }

    /** R-TCPA-09: every zone the number may be in, and the clinic's; answers to what somebody wrote or asked for go at any hour. */
    private @Nullable Instant opening(MessageTable.Row row, House house, Address address) {
        if (row.channel() != Channel.TEXT || row.replyId() != null || row.purpose() == SendPurpose.CODE) {
            return clock.instant();
        }
        Set<ZoneId> zones = new HashSet<>(PhoneNumbers.zones(address.value()));
        zones.add(house.organization().zone());
        return QuietHours.CARE.nextOpen(clock.instant(), zones);
    }

    private Mono<Step> decide(Actor actor, MessageTable.Row row, House house, Address address) {
        return people.addressIndex(actor.organization(), address.kind(), address.value())
                .flatMap(index -> permits.decide(actor, Permits.Facts.of(row), index))
                .flatMap(permit -> permit.permitted()
                        ? write(actor, row, house, address, permit)
                        : progress.decide(actor.organization(), row.id(), permit, MessageState.SUPPRESSED)
                                .thenReturn(new Nothing(MessageState.SUPPRESSED)));
    }

    private Mono<Step> write(Actor actor, MessageTable.Row row, House house, Address address, Permits.Permit permit) {
        return senders.find(actor.organization(), row.channel())
                .flatMap(sender -> letters.write(actor, row, house, sender, address, validFor(row))
                        .flatMap(outgoing -> progress.decide(
                                        actor.organization(), row.id(), permit, MessageState.HANDED_OVER)
                                .<Step>thenReturn(new Hand(outgoing, row.channel(), row.attempts()))))
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

    /** R-TWI-12: until it stops making sense; a carrier cuts it to what it can do. */
    private Duration validFor(MessageTable.Row row) {
        Instant end = row.notAfter();
        return end == null ? LONGEST_VALID : Duration.between(clock.instant(), end);
    }

    private Mono<Step> end(Actor actor, MessageTable.Row row, MessageState state, String problem) {
        return progress.end(actor.organization(), row.id(), state, problem).thenReturn(new Nothing(state));
    }
}
