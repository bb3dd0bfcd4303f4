package health.kithway.job;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Wakes when PostgreSQL says that a job was written, and every second besides, for jobs that become due. At shutdown it
 * claims nothing more and waits for what it claimed.
 */
@Component
@ConditionalOnProperty(name = "kithway.jobs.poll", matchIfMissing = true)
final class JobPoller implements SmartLifecycle {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration HOUSEKEEPING = Duration.ofHours(1);
    private static final Duration COUNTING = Duration.ofSeconds(15);
    private static final Duration LAST_WORK = Duration.ofSeconds(25);
    private static final Logger log = LoggerFactory.getLogger(JobPoller.class);

    private final DueJobs due;
    private final Housekeeping housekeeping;
    private final JobNumbers numbers;
    private final ConnectionPool connections;
    private final Sinks.One<Boolean> stopping = Sinks.one();
    // A batch that was claimed is finished, never cancelled; leaving only keeps the next one from being claimed.
    private volatile boolean leaving;
    private volatile @Nullable Disposable listening;
    private volatile @Nullable Mono<Void> working;

    JobPoller(DueJobs due, Housekeeping housekeeping, JobNumbers numbers, ConnectionPool connections) {
        this.due = due;
        this.housekeeping = housekeeping;
        this.numbers = numbers;
        this.connections = connections;
    }

    @Override
    public void start() {
        Sinks.Many<Boolean> wake = Sinks.many().multicast().directBestEffort();
        Stream<Supplier<Mono<Integer>>> others = due.otherWork()
                .flatMap(other -> Stream.<Supplier<Mono<Integer>>>generate(() -> other::runBatch)
                        .limit(other.claimers()));
        Mono<Void> work = Mono.when(Stream.concat(Stream.<Supplier<Mono<Integer>>>of(this::jobs), others)
                        .map(batch -> onceWoken(wake, batch))
                        .toList())
                .cache();
        working = work;
        listening = notifications().doOnNext(told -> wake.tryEmitNext(true)).subscribe();
        work.subscribe();
        every(HOUSEKEEPING, housekeeping::tidy);
        every(COUNTING, () -> numbers.count().then());
    }

    private void every(Duration pause, Supplier<Mono<Void>> chore) {
        Flux.interval(Duration.ZERO, pause)
                .takeUntilOther(stopping.asMono())
                .onBackpressureDrop()
                .concatMap(tick -> chore.get().onErrorResume(this::reported))
                .subscribe();
    }

    /** A batch of jobs that is not full was the last. */
    private Mono<Integer> jobs() {
        return due.runBatch().map(claimed -> claimed < DueJobs.BATCH ? 0 : claimed);
    }

    private Mono<Void> onceWoken(Sinks.Many<Boolean> wake, Supplier<Mono<Integer>> batch) {
        return Flux.merge(wake.asFlux(), Flux.interval(EVERY).map(tick -> true))
                .takeUntilOther(stopping.asMono())
                .onBackpressureLatest()
                .concatMap(woken -> everythingDue(batch), 1)
                .then();
    }

    private Mono<Void> everythingDue(Supplier<Mono<Integer>> batch) {
        return batch.get()
                .expand(claimed -> claimed == 0 || leaving ? Mono.empty() : batch.get())
                .then()
                .onErrorResume(this::reported);
    }

    private Mono<Void> reported(Throwable failure) {
        log.warn("Polling for jobs failed: {}", failure.getClass().getSimpleName());
        return Mono.empty();
    }

    private Flux<Boolean> notifications() {
        return Flux.usingWhen(connections.create(), this::listen, Connection::close)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30)));
    }

    private Flux<Boolean> listen(Connection connection) {
        PostgresqlConnection postgres =
                Objects.requireNonNull(((Wrapped<?>) connection).unwrap(PostgresqlConnection.class));
        return postgres.createStatement("listen kithway_job")
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .thenMany(postgres.getNotifications())
                .map(notification -> true);
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable finished) {
        leaving = true;
        stopping.tryEmitValue(true);
        Disposable ears = listening;
        if (ears != null) {
            ears.dispose();
        }
        Mono<Void> last = working;
        working = null;
        (last == null ? Mono.<Void>empty() : last.timeout(LAST_WORK).onErrorResume(this::reported))
                .doFinally(signal -> finished.run())
                .subscribe();
    }

    @Override
    public boolean isRunning() {
        return working != null;
    }
}
