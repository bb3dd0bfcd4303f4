package health.kithway.job;

import health.kithway.tenancy.OrganizationTransactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How much later work waits: gauges {@code kithway.jobs.overdue}, {@code kithway.jobs.dead} and {@code kithway.jobs.lag}
 * (seconds since the oldest became due), and a part of readiness. Dead jobs want an operator, not a restart, so they are told and
 * change no status.
 */
@Component("jobsHealthIndicator")
final class JobNumbers implements ReactiveHealthIndicator {

    private static final JobTable.Numbers NONE = new JobTable.Numbers(0, 0, null);

    private final OrganizationTransactions transactions;
    private final JobTable table;
    private final Clock clock;
    private final AtomicReference<JobTable.Numbers> last = new AtomicReference<>(NONE);

    JobNumbers(OrganizationTransactions transactions, JobTable table, Clock clock, MeterRegistry meters) {
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        Gauge.builder("kithway.jobs.overdue", () -> last.get().overdue()).register(meters);
        Gauge.builder("kithway.jobs.dead", () -> last.get().dead()).register(meters);
        Gauge.builder("kithway.jobs.lag", () -> lag(last.get()).toSeconds())
                .baseUnit("seconds")
                .register(meters);
    }

    /** Counts anew; the gauges show what was counted last. */
    Mono<JobTable.Numbers> count() {
        return transactions.beforeOrganization(table::count).doOnNext(last::set);
    }

    private Duration lag(JobTable.Numbers numbers) {
        Instant oldest = numbers.oldestDue();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    @Override
    public Mono<Health> health() {
        return count().map(numbers -> Health.up()
                .withDetail("overdue", numbers.overdue())
                .withDetail("dead", numbers.dead())
                .withDetail("lagSeconds", lag(numbers).toSeconds())
                .build());
    }
}
