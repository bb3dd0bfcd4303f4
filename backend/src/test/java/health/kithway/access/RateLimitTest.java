package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The settings are those of KeycloakIsDownTest, so that both run in one context. */
@KithwayTest
@TestPropertySource(
        properties = {"kithway.access.keys=http://localhost:9/certs", "kithway.access.rate-limit.requests=3"})
class RateLimitTest {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String name;

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        for (int left = 2; left >= 0; left--) {
            post("/u/some-token").expectHeader().valueEquals("RateLimit", "\"post\";r=" + left + ";t=60");
        }
        post("/u/some-token")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"post\";q=3;w=60")
                .expectHeader()
                .valueEquals("Retry-After", "60");

        post("/public/v1/share-links/some-code/visits").expectHeader().valueEquals("RateLimit", "\"post\";r=2;t=60");
        clock.advance(Duration.ofMinutes(1));
        post("/u/other-token").expectHeader().valueEquals("RateLimit", "\"post\";r=2;t=60");
    }

    @Test
    void lookingIsNotLimited() {
        api.anybody().get().uri("/r/some-code").exchange().expectHeader().doesNotExist("RateLimit");
    }

    @Test
    void aSpokenCodeCannotBeFoundByTrying() {
        for (int left = 2; left >= 0; left--) {
            say("2345C" + left).expectHeader().valueEquals("RateLimit", "\"post\";r=" + left + ";t=60");
        }
        say("23456C").expectStatus().isEqualTo(429);
    }

    private WebTestClient.ResponseSpec say(String code) {
        return api.anybody().get().uri("/staff/v1/spoken-codes/" + code).exchange();
    }

    /** What another instance counted is known a moment later. */
    @Test
    void whatOtherInstancesCountedCountsHereToo() {
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser(name));
        clock.advance(Duration.ofMinutes(1));
        post("/r/some-code").expectHeader().valueEquals("RateLimit", "\"post\";r=2;t=60");
        Awaitility.await()
                .until(() -> superuser.update("update ops.rate_limit set used = used + 5 where used = 1") > 0);
        post("/r/some-code");

        Awaitility.await()
                .untilAsserted(() -> post("/r/some-code").expectStatus().isEqualTo(429));
    }

    @Test
    void noAddressIsKept() {
        post("/r/some-code");

        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser(name));
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                superuser.queryForList("select length(bucket) from ops.rate_limit", Integer.class))
                        .isNotEmpty()
                        .containsOnly(32));
    }

    private WebTestClient.ResponseSpec post(String path) {
        return api.anybody()
                .post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
    }
}
