package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.sandbox.Checkout;
import health.kithway.sandbox.SandboxRealm;
import health.kithway.sandbox.SandboxTokens;
import health.kithway.testkit.RolesTable;
import health.kithway.testkit.SignInPage;
import health.kithway.testkit.TestKeycloak;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm as it is written is the realm as Keycloak runs it. */
class RealmTest {

    private static final String LAKEVIEW = "{\"lakeview\":{\"id\":\"0190a000-0000-7000-8000-000000000001\"}}";
    private static final String RIVERBEND = "{\"riverbend\":{\"id\":\"0190a000-0000-7000-8000-000000000002\"}}";
    private static final Set<String> STAFF = Set.of("administrator", "coordinator", "marketer", "compliance");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "alma.administrator, administrator, lakeview",
        "cora.coordinator, coordinator, lakeview",
        "mark.marketer, marketer, lakeview",
        "connie.compliance, compliance, lakeview",
        "pat.practice, practice, lakeview",
        "rick.riverbend, administrator coordinator, riverbend"
    })
    void aPersonsTokenSaysIssuerAudienceOrganizationAndRoles(String person, String roles, String organization) {
        JsonNode token = claims(TestKeycloak.shared().person(person));

        assertThat(token.get("iss").asString()).isEqualTo(TestKeycloak.shared().issuer());
        assertThat(token.get("aud").asString()).isEqualTo("kithway-api");
        assertThat(token.get("orgs")).hasToString(organization.equals("lakeview") ? LAKEVIEW : RIVERBEND);
        assertThat(rolesOf(token)).containsExactlyInAnyOrder(roles.split(" "));
        assertThat(token.get("exp").asLong() - token.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void anAccessTokenTellsNobodysNameOrAddress() {
        JsonNode token = claims(TestKeycloak.shared().person("cora.coordinator"));

        assertThat(token.propertyNames()).doesNotContain("name", "given_name", "family_name", "email");
    }

    @Test
    void onlyAPracticesTokenNamesAPractice() {
        TestKeycloak keycloak = TestKeycloak.shared();

        assertThat(practiceOf(keycloak.person("pat.practice"))).isEqualTo("0190a000-0000-7000-8000-0000000000a1");
        assertThat(practiceOf(keycloak.practice())).isEqualTo("0190a000-0000-7000-8000-0000000000a1");
        assertThat(practiceOf(keycloak.practiceNorth())).isEqualTo("0190a000-0000-7000-8000-0000000000a2");
        assertThat(practiceOf(keycloak.person("cora.coordinator"))).isEmpty();
        assertThat(practiceOf(keycloak.scheduling())).isEmpty();
    }

    @Test
    void aMachinesTokenSaysAudienceOrganizationAndRole() {
        JsonNode scheduling = claims(TestKeycloak.shared().scheduling());
        JsonNode practice = claims(TestKeycloak.shared().practice());

        assertThat(rolesOf(scheduling)).containsExactly("scheduling");
        assertThat(rolesOf(practice)).containsExactly("practice");
        for (JsonNode token : List.of(scheduling, practice)) {
            assertThat(token.get("aud").asString()).isEqualTo("kithway-api");
            assertThat(token.get("orgs")).hasToString(LAKEVIEW);
        }
    }

    @Test
    void aPracticesSystemWithoutItsKeyIsRefused() {
        SandboxTokens tokens = TestKeycloak.shared().tokens();
        Map<String, String> tampered = new HashMap<>(tokens.signedRequest());
        tampered.computeIfPresent(
                "client_assertion", (_, jwt) -> jwt.substring(0, jwt.lastIndexOf('.')) + "." + "A".repeat(86));

        assertThat(tokens.ask(tampered).status()).isIn(400, 401);
        assertThat(tokens.ask(Map.of("grant_type", "client_credentials", "client_id", "sandbox-practice"))
                        .status())
                .isIn(400, 401);
        assertThat(tokens.ask(Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "sandbox-practice",
                                "client_secret", "sandbox-practice-secret"))
                        .status())
                .isIn(400, 401);
    }

    @Test
    void anAssertionIsGoodOnce() {
        SandboxTokens tokens = TestKeycloak.shared().tokens();
        Map<String, String> request = tokens.signedRequest();

        assertThat(tokens.ask(request).status()).isEqualTo(200);
        assertThat(tokens.ask(request).status()).isIn(400, 401);
    }

    @Test
    void theConsoleMustProveItsCodeWithPkce() {
        SignInPage page = new SignInPage(TestKeycloak.shared().issuer(), "http://localhost:8480/console");

        assertThat(page.openWithoutChallenge())
                .contains("error=invalid_request")
                .contains("code_challenge");
        assertThat(page.openWithPlainChallenge()).contains("error=invalid_request");
        assertThat(page.open()).contains("name=\"password\"");
    }

    @Test
    void theConsoleMayNotSendPasswords() {
        SandboxTokens.Answer answer = TestKeycloak.shared()
                .tokens()
                .ask(Map.of(
                        "grant_type", "password",
                        "client_id", "kithway-console",
                        "username", "cora.coordinator",
                        "password", SandboxTokens.PASSWORD));

        assertThat(answer.status()).isIn(400, 401);
    }

    @ParameterizedTest
    @Tag("R-SEC-02")
    @Tag("R-SEC-05")
    @ValueSource(strings = {"administrator", "coordinator", "marketer", "compliance"})
    void inProductionStaffMustSetUpASecondFactorBeforeTheyGetIn(String role) {
        URI production = TestKeycloak.shared().productionIssuer();
        String user = "trial." + role;

        assertThat(directGrant(production, user).status()).isIn(400, 401);
        assertThat(new SignInPage(production.toString(), "http://localhost/console").signIn(user, "trial-of-the-realm"))
                .contains("CONFIGURE_TOTP");
    }

    @Test
    void inProductionAPracticesPersonGetsInWithoutASecondFactor() {
        URI production = TestKeycloak.shared().productionIssuer();

        assertThat(directGrant(production, "trial.practice").status()).isEqualTo(200);
        assertThat(new SignInPage(production.toString(), "http://localhost/console")
                        .signIn("trial.practice", "trial-of-the-realm"))
                .startsWith("http://localhost/console?")
                .contains("code=");
    }

    @Test
    void inTheSandboxStaffGetInWithTheirPassword() {
        assertThat(new SignInPage(TestKeycloak.shared().issuer(), "http://localhost:8480/console")
                        .signIn("cora.coordinator", SandboxTokens.PASSWORD))
                .contains("code=");
    }

    @Test
    void everyStaffRoleCarriesTheSecondFactorAndNoOtherDoes() {
        Set<String> carrying = SandboxRealm.production()
                .json()
                .at("/roles/realm")
                .valueStream()
                .filter(role ->
                        role.at("/composites/client/kithway-api").toString().contains("second-factor"))
                .map(role -> role.get("name").asString())
                .collect(Collectors.toSet());

        assertThat(carrying).isEqualTo(STAFF);
    }

    /** Fifteen minutes, as a clinic's screen is left alone; whoever is somebody is one person. */
    @Test
    @Tag("R-SEC-02")
    void staffWhoDoNothingAreSignedOutAndNobodySharesAnAddress() throws IOException {
        SandboxRealm production = SandboxRealm.production();

        assertThat(production.json().get("ssoSessionIdleTimeout").asInt()).isEqualTo(900);
        assertThat(production.json().get("duplicateEmailsAllowed").asBoolean()).isFalse();
    }

    @Test
    void theProductionRealmHoldsNobodyAndNoSecret() throws IOException {
        SandboxRealm production = SandboxRealm.production();
        String text = Files.readString(Checkout.folder("keycloak-realm").resolve("kithway-realm.json"));

        assertThat(production.json().has("users")).isFalse();
        assertThat(production.json().has("organizations")).isFalse();
        assertThat(text.toLowerCase(java.util.Locale.ROOT)).doesNotContain("sandbox", "\"secret\"", "localhost:");
        assertThat(production.list("clients"))
                .allSatisfy(client -> assertThat(
                                client.path("directAccessGrantsEnabled").asBoolean(true))
                        .isFalse());
        assertThat(production.json().get("sslRequired").asString()).isEqualTo("external");
        assertThat(production.json().get("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void nobodyMayChangeTheirOwnPractice() {
        String text = SandboxRealm.production()
                .json()
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asString();
        JsonNode practice = JSON.readTree(text)
                .get("attributes")
                .valueStream()
                .filter(attribute -> attribute.get("name").asString().equals("practice_id"))
                .findFirst()
                .orElseThrow();

        assertThat(practice.at("/permissions/edit")).hasToString("[\"admin\"]");
    }

    @Test
    void thePracticeTemplateIsWhatTheSandboxPracticeUses() throws IOException {
        JsonNode template = JSON.readTree(
                Files.readString(Checkout.folder("keycloak-realm").resolve("practice-client-template.json")));
        JsonNode sandbox = SandboxRealm.sandbox().list("clients").stream()
                .filter(client -> client.get("clientId").asString().equals("sandbox-practice"))
                .findFirst()
                .orElseThrow();

        for (String setting : List.of(
                "publicClient",
                "standardFlowEnabled",
                "directAccessGrantsEnabled",
                "serviceAccountsEnabled",
                "clientAuthenticatorType",
                "defaultClientScopes")) {
            assertThat(sandbox.get(setting)).as(setting).isEqualTo(template.get(setting));
        }
        assertThat(template.at("/attributes/token.endpoint.auth.signing.alg").asString())
                .isEqualTo("ES256");
    }

    @Test
    void theTableOfRolesNamesTheRolesOfTheRealm() {
        Set<String> inRealm = SandboxRealm.production()
                .json()
                .at("/roles/realm")
                .valueStream()
                .map(role -> role.get("name").asString())
                .filter(name -> !name.startsWith("default-roles-"))
                .collect(Collectors.toSet());

        assertThat(RolesTable.read().roles()).isEqualTo(inRealm);
        assertThat(RolesTable.read().rows()).isNotEmpty().allSatisfy((operation, roles) -> {
            assertThat(operation).matches("(GET|POST|PUT|PATCH|DELETE) /(provider|staff)/v1/\\S+");
            assertThat(roles).as(operation).isNotEmpty();
        });
    }

    private static SandboxTokens.Answer directGrant(URI issuer, String user) {
        return new SandboxTokens(issuer)
                .ask(Map.of(
                        "grant_type", "password",
                        "client_id", "trial",
                        "username", user,
                        "password", "trial-of-the-realm"));
    }

    private static String practiceOf(String token) {
        return claims(token).path("practice_id").asString("");
    }

    private static List<String> rolesOf(JsonNode token) {
        return StreamSupport.stream(token.at("/realm_access/roles").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
