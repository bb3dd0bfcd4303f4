package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What operators look at, on the port that only they reach. */
@KithwayTest
class OperationsTest {

    @Autowired
    Environment environment;

    @Autowired
    Api api;

    @Test
    void readinessSaysWhatItIsMadeOf() {
        management()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.r2dbc.status")
                .isEqualTo("UP")
                .jsonPath("$.components.jobs.status")
                .isEqualTo("UP")
                .jsonPath("$.components.keycloak")
                .doesNotExist();
        management()
                .get()
                .uri("/actuator/health/liveness")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.r2dbc")
                .doesNotExist();
    }

    @Test
    void healthTellsAboutKeycloak() {
        management()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.keycloak.status")
                .isEqualTo("UP");
    }

    @Test
    void metricsCountRequestsConnectionsAndJobs() {
        api.anybody().get().uri("/nowhere").exchange();

        String metrics = management()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(metrics)
                .contains("http_server_requests_seconds_count")
                .contains("r2dbc_pool_acquired")
                .contains("kithway_jobs_overdue")
                .contains("kithway_jobs_dead")
                .contains("kithway_jobs_lag_seconds");
    }

    @Test
    void nothingElseIsShownThere() {
        for (String path : new String[] {"/actuator/env", "/actuator/heapdump", "/actuator/loggers"}) {
            management().get().uri(path).exchange().expectStatus().isNotFound();
        }
    }

    private WebTestClient management() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + environment.getRequiredProperty("local.management.port"))
                .build();
    }
}
