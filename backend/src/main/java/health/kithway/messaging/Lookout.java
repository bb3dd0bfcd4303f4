package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.messaging.carrier.Sighting;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds out what became of messages nobody saw the end of (R-TWI-11). Only what a carrier surely does not have is handed over again;
 * where it cannot be told, the message stays uncertain, and somebody is told.
 */
@Component
final class Lookout {

    /** A carrier's list may lag behind what it took. */
    private static final Duration SURE = Duration.ofMinutes(10);

    private static final List<Duration> UNTIL_NEXT_LOOK =
            List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

    private static final Logger log = LoggerFactory.getLogger(Lookout.class);

    private final AuditedTransactions audited;
    private final MessageTable table;
    private final MessageProgressTable progress;
    private final QueueTable queue;
    private final MessageStatuses statuses;
    private final Consequences consequences;
    private final Clock clock;

    Lookout(
            AuditedTransactions audited,
            MessageTable table,
            MessageProgressTable progress,
            QueueTable queue,
            MessageStatuses statuses,
            Consequences consequences,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.progress = progress;
        this.queue = queue;
        this.statuses = statuses;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** What a sighting tells about one message. */
    sealed interface Finding {}

    /** This is it. */
    record It(Sighting.Found found) implements Finding {}

    record NotThere() implements Finding {}

    record NobodyKnows() implements Finding {}

    /** @param known names of the carrier's that are of other messages */
    static Finding read(Sighting sighting, List<String> known) {
        return switch (sighting) {
            case Sighting.CannotTell cannot -> new NobodyKnows();
            case Sighting.Listed(List<Sighting.Found> found) ->
                read(found.stream()
                        .filter(one -> !known.contains(one.carrierId()))
                        .toList());
        };
    }

    /** The same words sent twice to one number mean the same, so the oldest will do; other words there may be ours as they were. */
    private static Finding read(List<Sighting.Found> unknown) {
        Optional<Sighting.Found> same =
                unknown.stream().filter(Sighting.Found::sameWords).findFirst();
        return same.<Finding>map(It::new).orElseGet(() -> unknown.isEmpty() ? new NotThere() : new NobodyKnows());
    }

    Mono<Void> settle(Actor actor, MessageId id, Sighting sighting) {
        List<String> listed = sighting instanceof Sighting.Listed(List<Sighting.Found> found)
                ? found.stream().map(Sighting.Found::carrierId).toList()
                : List.of();
        return audited.run(
                actor,
                Sentence.of("messaging.looked-for", "message", id.value(), "message"),
                () -> table.lock(actor.organization(), id)
                        .filter(row -> row.state() == MessageState.UNCERTAIN)
                        .flatMap(row -> queue.listKnown(actor.organization(), id, listed)
                                .flatMap(known -> settle(actor, row, read(sighting, known)))));
    }

    private Mono<Void> settle(Actor actor, MessageTable.Row row, Finding finding) {
        return switch (finding) {
            case It(Sighting.Found found) ->
                statuses.record(actor, row.id(), found.step(), found.carrierId(), found.fault());
            case NotThere none -> notThere(actor, row);
            case NobodyKnows nobody -> lookAgain(actor, row);
        };
    }

    private Mono<Void> notThere(Actor actor, MessageTable.Row row) {
        Instant handedOver = row.handedOverAt() == null ? row.changedAt() : row.handedOverAt();
        Instant sure = handedOver.plus(SURE);
        if (sure.isAfter(clock.instant())) {
            return queue.lookAgain(actor.organization(), row.id(), sure);
        }
        log.warn("Message {} never reached the carrier and is handed over again", row.id());
        return progress.waitAgain(actor.organization(), row.id(), clock.instant());
    }

    private Mono<Void> lookAgain(Actor actor, MessageTable.Row row) {
        if (row.looks() < UNTIL_NEXT_LOOK.size()) {
            return queue.lookAgain(
                    actor.organization(), row.id(), clock.instant().plus(UNTIL_NEXT_LOOK.get(row.looks())));
        }
        return leave(actor, row);
    }

    /** There is no list to look in. */
    Mono<Void> giveUp(Actor actor, MessageId id) {
        return audited.run(
                actor,
                Sentence.of("messaging.looked-for", "message", id.value(), "message"),
                () -> table.lock(actor.organization(), id)
                        .filter(row -> row.state() == MessageState.UNCERTAIN)
                        .flatMap(row -> leave(actor, row)));
    }

    private Mono<Void> leave(Actor actor, MessageTable.Row row) {
        log.error("Nobody can tell whether message {} was sent; it is not repeated", row.id());
        return queue.leave(actor.organization(), row.id()).then(consequences.tell(actor, row, null));
    }
}
