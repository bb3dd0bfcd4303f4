package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

@KithwayTest
class AccessTest {

    private static final String ENTRIES = "/staff/v1/audit/entries";

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final OrganizationId riverbend = new OrganizationId(UUID.randomUUID());

    @Autowired
    Api api;

    @Autowired
    AuditTrail trail;

    @Autowired
    Passes passes;

    @Test
    void connieReadsTheTrailOfHerOrganizationAndThatIsInTheTrail() {
        String connie = TestRealm.staff(lakeview, Role.COMPLIANCE);

        entries(connie).expectStatus().isOk().expectBody().jsonPath("$.items").isEmpty();
        entries(connie)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].action")
                .isEqualTo("audit.read");

        List<AuditEntry> seen = trail.listEntries(Actor.kithway(lakeview, "test"), null, null, 10)
                .block()
                .items();
        assertThat(seen).hasSize(2).allMatch(entry -> !entry.requestId().equals("none"));
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        api.anybody()
                .get()
                .uri(ENTRIES)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-signed-in");
    }

    @Test
    void aRoleThatMayNotIsRefused() {
        entries(TestRealm.staff(lakeview, Role.MARKETER))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-allowed");
    }

    @Test
    void aTokenOfNoOrganizationIsRefused() {
        entries(TestRealm.sign(TestRealm.claims(List.of(), Role.COMPLIANCE).build()))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-organization");
    }

    @Test
    void aTokenOfSeveralOrganizationsMustNameOneOfThem() {
        String both = TestRealm.sign(
                TestRealm.claims(List.of(lakeview, riverbend), Role.COMPLIANCE).build());

        entries(both)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("which-organization");
        entries(both, riverbend).expectStatus().isOk().expectBody();
        entries(both, new OrganizationId(UUID.randomUUID()))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-organization");
        assertThat(trail.listEntries(Actor.kithway(lakeview, "test"), null, null, 10)
                        .block()
                        .items())
                .isEmpty();
    }

    @Test
    void aForeignOrSpoiledTokenIsNoToken() {
        JWTClaimsSet good = TestRealm.claims(List.of(lakeview), Role.COMPLIANCE).build();

        isNoToken("not-a-token");
        isNoToken(TestRealm.forge(good));
        isNoToken(sign(change(good).issuer("http://elsewhere/realms/kithway")));
        isNoToken(sign(change(good).audience("account")));
        isNoToken(sign(change(good).claim("typ", "ID")));
        isNoToken(sign(change(good).subject(null)));
        isNoToken(sign(change(good).expirationTime(null)));
        isNoToken(sign(change(good).expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5))))));
        entries(sign(change(good))).expectStatus().isOk().expectBody();
    }

    @Test
    void aPassOpensItsOwnDoorOnly() {
        String pass = passes.issue(
                        Actor.kithway(lakeview, "test"),
                        PassPurpose.FOLLOW_REFERRAL,
                        UUID.randomUUID(),
                        null,
                        Duration.ofDays(1))
                .block()
                .secret();

        isNoToken(pass);
        status("/public/v1/referral", "not-a-pass").isUnauthorized();
        status("/public/v1/referral", TestRealm.staff(lakeview, Role.ADMINISTRATOR))
                .isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/staff/v1/nothing", "/actuator/env", "/r/a/b/c", "/error"})
    void whatIsNotInTheTableIsNotThere(String path) {
        api.anybody().get().uri(path).exchange().expectStatus().isNotFound();
        status(path, TestRealm.staff(lakeview, Role.values())).isNotFound();
    }

    @Test
    void anAddressSaysWhichMethodsItHas() {
        api.anybody()
                .method(HttpMethod.DELETE)
                .uri("/staff/v1/jobs")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "GET");
    }

    @Test
    void everyAnswerCarriesTheHeadersOfTheRules() {
        for (String path : List.of("/nowhere", ENTRIES, "/r/unknown-code")) {
            api.anybody()
                    .get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .valueEquals("Cache-Control", "no-store")
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "no-referrer")
                    .expectHeader()
                    .value(
                            "Content-Security-Policy",
                            policy -> assertThat(policy)
                                    .startsWith("default-src 'none'")
                                    .contains("frame-ancestors 'none'"));
        }
        api.anybody()
                .get()
                .uri("/assets/mark.svg")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("Cache-Control", cache -> assertThat(cache).contains("max-age=31536000"));
    }

    private WebTestClient.ResponseSpec entries(String token) {
        return api.with(token).get().uri(ENTRIES).exchange();
    }

    private WebTestClient.ResponseSpec entries(String token, OrganizationId named) {
        return api.with(token)
                .get()
                .uri(ENTRIES)
                .header(TokenReader.ORGANIZATION, named.toString())
                .exchange();
    }

    private StatusAssertions status(String path, String token) {
        return api.with(token).get().uri(path).exchange().expectStatus();
    }

    private void isNoToken(String token) {
        entries(token)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-signed-in");
    }

    private static JWTClaimsSet.Builder change(JWTClaimsSet claims) {
        return new JWTClaimsSet.Builder(claims);
    }

    private static String sign(JWTClaimsSet.Builder claims) {
        return TestRealm.sign(claims.build());
    }
}
