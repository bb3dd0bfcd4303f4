package health.kithway.access;

import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Nothing listens where the realm's keys should be. */
@KithwayTest
@TestPropertySource(
        properties = {"kithway.access.keys=http://localhost:9/certs", "kithway.access.rate-limit.requests=3"})
class KeycloakIsDownTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());

    @Autowired
    Api api;

    @Test
    void whatNeedsATokenSaysWhenToComeBack() {
        api.with(TestRealm.staff(lakeview, Role.ADMINISTRATOR))
                .get()
                .uri("/staff/v1/jobs")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unavailable");
    }

    @Test
    void whatIsNoTokenIsStillNone() {
        api.with("nonsense")
                .get()
                .uri("/staff/v1/jobs")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void whatNeedsNoTokenGoesOn() {
        api.anybody().get().uri("/assets/mark.svg").exchange().expectStatus().isOk();
        api.with("not-a-pass")
                .get()
                .uri("/public/v1/referral")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}
