package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.job.JobHandler;
import health.kithway.job.TryAgainAt;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends what is due: the hand-over is recorded first, the carrier is asked outside of any transaction, its answer is kept. */
@Component
final class Dispatch implements JobHandler<Dispatch.Due> {

    static final String KIND = "messaging.send";

    private static final int TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    private final Gate gate;
    private final List<Carrier> carriers;
    private final AuditedTransactions audited;
    private final MessageProgressTable progress;
    private final MessageStatuses statuses;
    private final MessageCounters counters;
    private final Clock clock;
    private final RandomGenerator chance;

    Dispatch(
            Gate gate,
            List<Carrier> carriers,
            AuditedTransactions audited,
            MessageProgressTable progress,
            MessageStatuses statuses,
            MessageCounters counters,
            Clock clock,
            RandomGenerator chance) {
        this.gate = gate;
        this.carriers = List.copyOf(carriers);
        this.audited = audited;
        this.progress = progress;
        this.statuses = statuses;
        this.counters = counters;
        this.clock = clock;
        this.chance = chance;
    }

    record Due(UUID message) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        Actor actor = Actor.kithway(organization, "messaging");
        MessageId id = new MessageId(due.message());
        return gate.pass(actor, id).flatMap(step -> switch (step) {
            case Gate.Nothing nothing -> counted(nothing);
            case Gate.Wait wait -> Mono.error(new TryAgainAt(wait.until()));
            case Gate.Hand hand -> handOver(hand).flatMap(answer -> settle(actor, id, hand, answer));
        });
    }

    private Mono<Void> counted(Gate.Nothing nothing) {
        counters.count(nothing.became());
        return Mono.empty();
    }

    private Mono<HandOver> handOver(Gate.Hand hand) {
        return carrierOf(hand.channel()).handOver(hand.outgoing()).onErrorResume(failure -> {
            Outgoing outgoing = hand.outgoing();
            log.warn("Handing over {} failed: {}", outgoing, failure.getClass().getSimpleName());
            return Mono.just(new HandOver.Uncertain("FAILED_WHILE_ASKING"));
        });
    }

    private Mono<Void> settle(Actor actor, MessageId id, Gate.Hand hand, HandOver answer) {
        return switch (answer) {
            case HandOver.Accepted accepted -> {
                counters.count(MessageState.ACCEPTED);
                yield statuses.record(actor, id, accepted.step(), accepted.carrierId(), null);
            }
            case HandOver.Refused refused -> {
                counters.count(MessageState.FAILED);
                log.error(
                        "Message {} was refused by the carrier: {}",
                        id,
                        refused.fault().word());
                yield statuses.refused(actor, id, refused);
            }
            case HandOver.Uncertain uncertain -> {
                counters.count(MessageState.UNCERTAIN);
                log.warn("Nobody knows whether message {} was sent: {}", id, uncertain.problem());
                yield note(actor, id, progress.doubt(actor.organization(), id, uncertain.problem()));
            }
            case HandOver.Busy busy ->
                hand.attempts() + 1 < TRIES
                        ? note(actor, id, progress.waitAgain(actor.organization(), id))
                                .then(Mono.error(() ->
                                        new TryAgainAt(clock.instant().plus(wait(hand.attempts(), busy.retryAfter())))))
                        : statuses.refused(
                                actor,
                                id,
                                new HandOver.Refused(Fault.ending("CARRIER_BUSY", FaultKind.TRANSIENT_SAFE)));
        };
    }

    private Mono<Void> note(Actor actor, MessageId id, Mono<Void> change) {
        return audited.run(
                actor, Sentence.of("messaging.carrier-answered", "message", id.value(), "message"), () -> change);
    }

    /** R-TWI-10: doubling, up to ten percent more or less. */
    private Duration wait(int attempts, @Nullable Duration asked) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << attempts);
        Duration capped = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        if (asked != null && asked.compareTo(capped) > 0) {
            capped = asked;
        }
        return Duration.ofMillis((long) (capped.toMillis() * (0.9 + 0.2 * chance.nextDouble())));
    }

    private Carrier carrierOf(Channel channel) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No carrier for " + channel));
    }
}
