package health.kithway.attribution.visit;

import health.kithway.tenancy.Gathering;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Writes openings, those of one organization that arrive together in one transaction (group commit). A person's step is answered
 * when it is durable. Somebody who only looks is answered at once while their opening is on its way; a stop of the service waits
 * until it has arrived, and when many are on their way the next one waits, so that memory has a bound and nothing is dropped.
 */
@Component
final class Openings implements SmartLifecycle {

    private static final int MOST = 500;
    private static final int AT_ONCE = 2;
    private static final int ROOM = 20_000;
    /** From so many on somebody who looks waits like somebody who presses. */
    private static final int ON_THEIR_WAY = 5_000;

    private static final Duration LAST_WORK = Duration.ofSeconds(25);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration AGAIN = Duration.ofMillis(100);
    private static final int TRIES = 3;
    private static final Logger log = LoggerFactory.getLogger(Openings.class);

    private final OrganizationTransactions transactions;
    private final OpeningTable table;
    private final DaySalts salts;
    private final Suspicions suspicions;
    private final Clock clock;
    private final ConcurrentHashMap<OrganizationId, Gathering<Opening, Boolean>> gatherings = new ConcurrentHashMap<>();
    private volatile boolean running;

    Openings(
            OrganizationTransactions transactions,
            OpeningTable table,
            DaySalts salts,
            Suspicions suspicions,
            Clock clock) {
        this.transactions = transactions;
        this.table = table;
        this.salts = salts;
        this.suspicions = suspicions;
        this.clock = clock;
    }

    /** Completes when the opening is durable. */
    Mono<Void> write(OrganizationId organization, Opening opening) {
        return gathering(organization).ask(opening).then();
    }

    /** Completes at once, unless many are on their way. */
    Mono<Void> writeSoon(OrganizationId organization, Opening opening) {
        return Mono.defer(() -> {
            Gathering<Opening, Boolean> gathering = gathering(organization);
            if (gathering.waiting() >= ON_THEIR_WAY) {
                return gathering.ask(opening).then();
            }
            // Nobody waits for it, so nobody can be handed the pipeline.
            gathering.ask(opening).subscribe(done -> {}, this::reported);
            return Mono.empty();
        });
    }

    private void reported(Throwable failure) {
        log.warn("An opening could not be kept: {}", failure.getClass().getSimpleName());
    }

    private Gathering<Opening, Boolean> gathering(OrganizationId organization) {
        return gatherings.computeIfAbsent(
                organization, of -> new Gathering<>(MOST, AT_ONCE, ROOM, batch -> writeTogether(of, batch)));
    }

    /** Repeating is safe: what is there already is not written again. */
    private Mono<List<Boolean>> writeTogether(OrganizationId organization, List<Opening> batch) {
        return transactions
                .run(
                        organization,
                        () -> rows(organization, batch)
                                .flatMap(rows -> table.insert(organization, rows, clock.instant()))
                                .then(suspicions.plan(organization, batch)))
                .doOnError(failure -> suspicions.planAnew(organization))
                .retryWhen(Retry.backoff(TRIES, AGAIN).onRetryExhaustedThrow((tries, last) -> last.failure()))
                .then(Mono.fromSupplier(() -> batch.stream().map(done -> true).toList()));
    }

    /** One after the other: a transaction has one connection, and only the first of a day asks it. */
    private Mono<List<OpeningTable.Row>> rows(OrganizationId organization, List<Opening> batch) {
        Set<VisitId> counted = new HashSet<>();
        return Flux.fromIterable(batch)
                .concatMap(opening -> salts.at(organization, opening.occurredAt())
                        .map(keys -> new OpeningTable.Row(opening, once(opening, counted), keys)))
                .collectList();
    }

    /** Two of the same visit in one batch: the statement could not tell which of them was first. */
    private static Verdict once(Opening opening, Set<VisitId> counted) {
        Verdict verdict = opening.verdict();
        VisitId visit = opening.visit();
        return verdict.counts() && visit != null && !counted.add(visit)
                ? new Verdict(Classification.DUPLICATE, Verdict.REPEATED)
                : verdict;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable finished) {
        running = false;
        settled().take(LAST_WORK).doFinally(signal -> finished.run()).subscribe();
    }

    /** Completes when nothing is on its way any more. */
    Mono<Void> settled() {
        return Flux.interval(Duration.ZERO, LOOK)
                .takeUntil(tick -> gatherings.values().stream().allMatch(gathering -> gathering.waiting() == 0))
                .then();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, which stops far above. */
    @Override
    public int getPhase() {
        return 0;
    }
}
