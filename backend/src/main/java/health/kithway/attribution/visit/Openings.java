package health.kithway.attribution.visit;

import health.kithway.tenancy.Gathering;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Writes openings, those that arrive together in one statement and one commit, whosever they are (group commit). A person's step is
 * answered when it is durable. Somebody who only looks is answered at once while their opening is on its way; a stop of the service
 * waits until it has arrived, and when many are on their way the next one waits, so that memory has a bound and nothing is dropped.
 */
@Component
final class Openings implements SmartLifecycle {

    private static final int MOST = 500;
    private static final int AT_ONCE = 1;
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
    private final Gathering<Waiting, Optional<Throwable>> gathering =
            new Gathering<>(MOST, AT_ONCE, ROOM, this::writeTogether);
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

    private record Waiting(OrganizationId organization, Opening opening) {}

    /** Completes when the opening is durable. */
    Mono<Void> write(OrganizationId organization, Opening opening) {
        return gathering
                .ask(new Waiting(organization, opening))
                .flatMap(failure -> failure.<Mono<Void>>map(Mono::error).orElseGet(Mono::empty));
    }

    /** Completes at once, unless many are on their way. */
    Mono<Void> writeSoon(OrganizationId organization, Opening opening) {
        return Mono.defer(() -> {
            if (gathering.waiting() >= ON_THEIR_WAY) {
                return write(organization, opening);
            }
            gathering.tell(
                    new Waiting(organization, opening), failure -> failure.ifPresent(this::reported), this::reported);
            return Mono.empty();
        });
    }

    private void reported(Throwable failure) {
        log.warn("An opening could not be kept: {}", failure.getClass().getSimpleName());
    }

    /** What came of each: nothing, or why it could not be kept. */
    private Mono<List<Optional<Throwable>>> writeTogether(List<Waiting> batch) {
        Map<OrganizationId, List<Opening>> each = new LinkedHashMap<>();
        batch.forEach(waiting -> each.computeIfAbsent(waiting.organization(), of -> new ArrayList<>())
                .add(waiting.opening()));
        List<OpeningTable.Row> ready = new ArrayList<>();
        Map<OrganizationId, List<Opening>> others = new LinkedHashMap<>();
        each.forEach((organization, openings) -> {
            List<OpeningTable.Row> rows = rowsOf(organization, openings);
            if (rows.size() == openings.size() && suspicions.plansNothing(organization, openings)) {
                ready.addAll(rows);
            } else {
                others.put(organization, openings);
            }
        });
        return Mono.zip(
                writeReady(ready, each),
                writeEach(others),
                (some, rest) -> batch.stream()
                        .map(waiting -> Optional.ofNullable(
                                some.getOrDefault(waiting.organization(), rest.get(waiting.organization()))))
                        .toList());
    }

    /** One statement for all. If it fails, each organization goes alone, so that none fails for another. */
    private Mono<Map<OrganizationId, Throwable>> writeReady(
            List<OpeningTable.Row> ready, Map<OrganizationId, List<Opening>> each) {
        if (ready.isEmpty()) return Mono.just(Map.of());
        Map<OrganizationId, List<Opening>> alone = new LinkedHashMap<>();
        ready.forEach(row -> alone.computeIfAbsent(row.organization(), each::get));
        return transactions
                .lookUp(() -> table.insert(ready, clock.instant()))
                .then(Mono.just(Map.<OrganizationId, Throwable>of()))
                .onErrorResume(failure -> writeEach(alone));
    }

    private Mono<Map<OrganizationId, Throwable>> writeEach(Map<OrganizationId, List<Opening>> others) {
        return Flux.fromIterable(others.entrySet())
                .concatMap(own -> writeOwn(own.getKey(), own.getValue())
                        .then(Mono.<Map.Entry<OrganizationId, Throwable>>empty())
                        .onErrorResume(failure -> Mono.just(Map.entry(own.getKey(), failure))))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** One organization's, with what they make it plan. Repeating is safe: what is there already is not written again. */
    private Mono<Void> writeOwn(OrganizationId organization, List<Opening> batch) {
        return transactions
                .run(
                        organization,
                        () -> rows(organization, batch)
                                .flatMap(rows -> table.insert(rows, clock.instant()))
                                .then(suspicions.plan(organization, batch)))
                .doOnError(failure -> suspicions.planAnew(organization))
                .retryWhen(Retry.backoff(TRIES, AGAIN).onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    /** As many as this instance knows the keys for. */
    private List<OpeningTable.Row> rowsOf(OrganizationId organization, List<Opening> openings) {
        Set<VisitId> counted = new HashSet<>();
        List<OpeningTable.Row> rows = new ArrayList<>();
        for (Opening opening : openings) {
            DayKeys keys = salts.known(organization, opening.occurredAt());
            if (keys == null) break;
            rows.add(new OpeningTable.Row(organization, opening, once(opening, counted), keys));
        }
        return rows;
    }

    /** One after the other: a transaction has one connection, and only the first of a day asks it. */
    private Mono<List<OpeningTable.Row>> rows(OrganizationId organization, List<Opening> batch) {
        Set<VisitId> counted = new HashSet<>();
        return Flux.fromIterable(batch)
                .concatMap(opening -> salts.at(organization, opening.occurredAt())
                        .map(keys -> new OpeningTable.Row(organization, opening, once(opening, counted), keys)))
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
                .takeUntil(tick -> gathering.waiting() == 0)
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
