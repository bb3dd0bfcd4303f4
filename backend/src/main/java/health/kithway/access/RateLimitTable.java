package health.kithway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.kithway.tenancy.Gathering;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How much was used of each window. An instance answers from its own count, at once, and hears a moment later what all of them counted
 * together: so whoever spreads requests over several instances gets a fraction of a second more than their share, and nobody waits.
 * The first few of a window are told to nobody until more follow: most callers make no more, and their rows would be most of the work.
 */
@Component
final class RateLimitTable {

    private static final int MOST = 200;

    private static final int AT_ONCE = 1;
    private static final int ROOM = 20_000;

    /** A window is a minute; the shared count knows what was forgotten here. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(2);

    private static final int KEPT = 100_000;
    private static final Logger log = LoggerFactory.getLogger(RateLimitTable.class);

    private final DatabaseClient database;
    private final Gathering<Use, Integer> uses;
    private final Cache<Use, AtomicInteger> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    RateLimitTable(OrganizationTransactions transactions, DatabaseClient database) {
        this.database = database;
        this.uses = new Gathering<>(MOST, AT_ONCE, ROOM, batch -> transactions.lookUp(() -> useTogether(batch)));
    }

    private record Use(String bucket, Instant windowStart) {}

    /**
     * Counts one more and answers how many that makes.
     *
     * @param few up to how many are told to nobody
     */
    int use(byte[] bucket, Instant windowStart, int few) {
        Use use = new Use(HexFormat.of().formatHex(bucket), windowStart);
        AtomicInteger used = known.get(use, first -> new AtomicInteger());
        int now = used.incrementAndGet();
        int told = now <= few ? 0 : now == few + 1 ? now : 1;
        for (int each = 0; each < told; each++) {
            uses.tell(use, total -> used.accumulateAndGet(total, Math::max), RateLimitTable::reported);
        }
        return now;
    }

    /** The own count goes on. */
    private static void reported(Throwable failure) {
        log.warn("Uses could not be counted together: {}", failure.getClass().getSimpleName());
    }

    /** Each of several by one caller is told its own number. */
    private Mono<List<Integer>> useTogether(List<Use> batch) {
        Map<Use, Integer> many = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        batch.forEach(use -> places.add(many.merge(use, 1, Integer::sum)));
        return count(many).map(totals -> {
            List<Integer> numbers = new ArrayList<>();
            for (int place = 0; place < batch.size(); place++) {
                Use use = batch.get(place);
                int before = Objects.requireNonNull(totals.get(use)) - Objects.requireNonNull(many.get(use));
                numbers.add(before + places.get(place));
            }
            return numbers;
        });
    }

    /** In the order of the buckets, so that two instances never wait for each other. A crash may forget the last of them. */
    private Mono<Map<Use, Integer>> count(Map<Use, Integer> many) {
        Map<String, Map.Entry<Use, Integer>> sorted = new TreeMap<>();
        many.entrySet()
                .forEach(use -> sorted.put(use.getKey().bucket() + use.getKey().windowStart(), use));
        List<Map.Entry<Use, Integer>> rows = List.copyOf(sorted.values());
        return database.sql("""
                        insert into ops.rate_limit as kept (bucket, window_start, used)
                        select decode(asked.bucket, 'hex'), asked.start, asked.used
                          from unnest(:buckets::text[], :starts::timestamptz[], :used::integer[]) as asked (bucket, start, used),
                               set_config('synchronous_commit', 'off', true)
                        on conflict (bucket, window_start) do update set used = kept.used + excluded.used
                        returning encode(bucket, 'hex') as bucket, window_start, used
                        """)
                .bind("buckets", rows.stream().map(row -> row.getKey().bucket()).toArray(String[]::new))
                .bind(
                        "starts",
                        rows.stream()
                                .map(row -> row.getKey().windowStart().toString())
                                .toArray(String[]::new))
                .bind("used", rows.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .map(row -> Map.entry(
                        new Use(
                                Objects.requireNonNull(row.get("bucket", String.class)),
                                Objects.requireNonNull(row.get("window_start", Instant.class))),
                        Objects.requireNonNull(row.get("used", Integer.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, HashMap::new);
    }
}
