package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import io.r2dbc.pool.ConnectionPool;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Clients that hang up in the middle must not cost a connection, nor leave one inside a transaction: the next to get it would
 * act in another's. See RATIONALE, "The door that cannot be cancelled".
 */
@KithwayTest
@Import(DisconnectStormTest.Slowness.class)
class DisconnectStormTest {

    /** PostgreSQL ends sessions idle in a transaction after 15 seconds, which would hide a leak. */
    private static final Duration WELL_BELOW_POSTGRES_OWN_CLEANING = Duration.ofSeconds(8);

    private static final int ROUNDS = 3;
    private static final int CLIENTS = 160;
    private static final List<String> DOORS = List.of(
            "GET /storm",
            "POST /staff/v1/audit/verifications",
            "GET /storm",
            "GET /staff/v1/audit/entries",
            "GET /storm",
            "GET /staff/v1/reports/funnel?year=2026&by=channel");

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final String connie = TestRealm.staff(lakeview, Role.COMPLIANCE, Role.MARKETER);

    @Autowired
    Api api;

    @Autowired
    Map<String, ConnectionPool> pools;

    @Autowired
    Slow slow;

    @Value("${kithway.database.name}")
    String name;

    @Test
    void aStormOfPeopleWhoHangUpLeavesNothingBehind() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            storm();
            Awaitility.await().atMost(WELL_BELOW_POSTGRES_OWN_CLEANING).untilAsserted(this::nothingIsLeftBehind);
            api.with(connie)
                    .post()
                    .uri("/staff/v1/audit/verifications")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.intact")
                    .isEqualTo(true);
        }
        assertThat(slow.interrupted().get()).as("hung up in the middle").isGreaterThan(ROUNDS * 10);
    }

    /** A door that takes its time in a transaction, so that most people hang up while it is open. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Slowness {
        @Bean
        Slow slow(OrganizationTransactions transactions, DatabaseClient database) {
            return new Slow(transactions, database, new AtomicInteger());
        }

        @Bean
        @Order(0)
        SecurityWebFilterChain slowDoor(ServerHttpSecurity http) {
            return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/storm"))
                    .authorizeExchange(every -> every.anyExchange().permitAll())
                    .build();
        }
    }

    @RestController
    record Slow(OrganizationTransactions transactions, DatabaseClient database, AtomicInteger interrupted) {

        @GetMapping("/storm")
        Mono<String> takeYourTime() {
            return transactions
                    .run(
                            new OrganizationId(UUID.randomUUID()),
                            () -> sleep().then(sleep()).then(sleep()).thenReturn("done"))
                    .doOnCancel(interrupted::incrementAndGet);
        }

        private Mono<Long> sleep() {
            return database.sql("select pg_sleep(0.01)").fetch().all().count();
        }
    }

    private void storm() throws InterruptedException {
        RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                int patience = chance.nextInt(60);
                String request = DOORS.get(client % DOORS.size());
                people.submit(() -> askAndHangUp(request, patience));
            }
        }
    }

    /** Closes with a reset, as a phone that loses the network does. */
    private Void askAndHangUp(String request, int patience) throws IOException, InterruptedException {
        URI address = URI.create(api.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nAuthorization: Bearer "
                                    + connie
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            Thread.sleep(patience);
        }
        return null;
    }

    private void nothingIsLeftBehind() {
        pools.forEach((pool, connections) -> assertThat(
                        connections.getMetrics().orElseThrow().acquiredSize())
                .as("connections of %s in somebody's hands", pool)
                .isZero());
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser(name));
        assertThat(superuser.queryForObject(
                        "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
                        Long.class))
                .isZero();
    }
}
