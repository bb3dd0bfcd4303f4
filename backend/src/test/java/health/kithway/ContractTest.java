package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.Api;
import health.kithway.testkit.Contract;
import health.kithway.testkit.KithwayTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What runs is what is written. That each exchange is as written is held by {@link Api} in every test that uses it. */
@KithwayTest
class ContractTest {

    @Autowired
    Api api;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @FieldSource("health.kithway.testkit.Contract#ROOTS")
    void everyOperationThatIsWrittenRunsAndNoOther(String root) {
        Set<String> written = new TreeSet<>();
        Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(Contract.text(root));
        document.get("paths")
                .forEach((path, item) ->
                        item.keySet().forEach(method -> written.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> running = new TreeSet<>();
        JsonNode paths = json.readTree(get("/v3/api-docs/" + root)).path("paths");
        paths.propertyNames()
                .forEach(path -> paths.path(path)
                        .propertyNames()
                        .forEach(method -> running.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(running).isEqualTo(written);
    }

    @ParameterizedTest
    @FieldSource("health.kithway.testkit.Contract#ROOTS")
    void theWrittenContractIsServedWithTheAddressesOfThisInstallation(String root) {
        String served = get("/openapi/" + root + ".yaml");

        assertThat(served).contains("openapi: 3.1").doesNotContain("localhost:8490");
        assertThat(served.lines().count()).isEqualTo(Contract.text(root).lines().count());
    }

    @Test
    void swaggerUiShowsTheWrittenContractAndSignsInWithKeycloak() {
        String page = get("/swagger-ui/index.html");
        JsonNode settings = json.readTree(get("/v3/api-docs/swagger-config"));

        assertThat(page).contains("swagger-ui");
        assertThat(settings.path("urls").values().stream()
                        .map(url -> url.path("url").asString()))
                .containsExactlyInAnyOrder("/openapi/provider.yaml", "/openapi/staff.yaml", "/openapi/public.yaml");
        assertThat(get("/swagger-ui/swagger-initializer.js"))
                .contains("kithway-console")
                .contains("\"usePkceWithAuthorizationCodeGrant\":true");
    }

    @Test
    void swaggerUiHasAPolicyOfItsOwnThatLetsItSignIn() {
        api.anybody()
                .get()
                .uri("/swagger-ui/index.html")
                .exchange()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("script-src 'self';")
                                .contains("connect-src 'self' http://localhost:"));
    }

    private String get(String path) {
        return new String(
                api.anybody()
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }
}
