package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.tenancy.OrganizationId;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Clients that hang up in the middle must not cost a connection, nor leave one inside a transaction: the next to get it would
 * act in another's. See RATIONALE, "The door that cannot be cancelled".
 */
@KithwayTest
class DisconnectStormTest {

    private static final int ROUNDS = 3;
    private static final int CLIENTS = 150;

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final String connie = TestRealm.staff(lakeview, Role.COMPLIANCE);

    @Autowired
    Api api;

    @Autowired
    Map<String, ConnectionPool> pools;

    @Value("${kithway.database.name}")
    String name;

    @Test
    void aStormOfPeopleWhoHangUpLeavesNothingBehind() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            storm();
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(this::nothingIsLeftBehind);
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
    }

    private void storm() throws InterruptedException {
        RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                int patience = chance.nextInt(60);
                String request = client % 3 == 0
                        ? "POST /staff/v1/audit/verifications"
                        : client % 3 == 1
                                ? "GET /staff/v1/audit/entries"
                                : "GET /staff/v1/reports/funnel?year=2026&by=channel";
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
                                    + (request.contains("funnel") ? TestRealm.staff(lakeview, Role.MARKETER) : connie)
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
