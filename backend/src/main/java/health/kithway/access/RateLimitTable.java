package health.kithway.access;

import health.kithway.tenancy.OrganizationTransactions;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How much was used of each window, counted together by all instances. */
@Component
final class RateLimitTable {

    private final OrganizationTransactions transactions;
    private final DatabaseClient database;

    RateLimitTable(OrganizationTransactions transactions, DatabaseClient database) {
        this.transactions = transactions;
        this.database = database;
    }

    /** Counts one more and answers how many that makes. */
    Mono<Integer> use(byte[] bucket, Instant windowStart) {
        return transactions.beforeOrganization(() -> database.sql("""
                        insert into ops.rate_limit as kept (bucket, window_start, used)
                        values (:bucket, :start, 1)
                        on conflict (bucket, window_start) do update set used = kept.used + 1
                        returning used
                        """)
                .bind("bucket", bucket)
                .bind("start", windowStart)
                .mapValue(Integer.class)
                .one());
    }
}
