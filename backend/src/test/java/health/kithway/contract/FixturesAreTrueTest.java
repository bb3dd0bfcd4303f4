package health.kithway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.program.Channel;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.sandbox.demo.Doors;
import health.kithway.sandbox.demo.Lakeview;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What front ends are built against is what the backend says: each fixture marked {@code replay} is sent to the running
 * service. Status, media type and a problem's code must be the fixture's, and the answer what the contract says; ids and times
 * are the service's own.
 */
@KithwayTest
@TestPropertySource(properties = "kithway.test.context=fixtures")
class FixturesAreTrueTest {

    private static final Path FIXTURES = Path.of("../frontend-contract/fixtures");
    private static final String CODE = "LAKEVIEWFRIENDS1";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Api api;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ShareLinks links;

    record Fixture(String name, JsonNode content) {
        @Override
        public String toString() {
            return name;
        }

        boolean isReplayed() {
            return content.get("replay").asBoolean();
        }
    }

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(FixturesAreTrueTest::read)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Stream<Fixture> replayed() {
        return all().stream().filter(Fixture::isReplayed);
    }

    @BeforeEach
    void lakeviewIsOpen() {
        if (links.find(CODE).blockOptional().isEmpty()) {
            Lakeview.open(beans.createBean(Doors.class)).block();
            links.create(Actor.kithway(Lakeview.ID, "test"), link()).block();
        }
    }

    @ParameterizedTest
    @MethodSource("replayed")
    void theBackendAnswersAsTheFixtureSays(Fixture fixture) {
        JsonNode expected = fixture.content().get("response");

        EntityExchangeResult<byte[]> answer = send(fixture.content());

        String body = answer.getResponseBodyContent() == null ? "" : new String(answer.getResponseBodyContent());
        assertThat(answer.getStatus().value())
                .as(body)
                .isEqualTo(expected.get("status").asInt());
        assertThat(answer.getResponseHeaders().getContentType())
                .isEqualTo(MediaType.parseMediaType(
                        expected.get("headers").get("Content-Type").asString()));
        if (expected.get("status").asInt() >= 400) {
            assertThat(JSON.readTree(body).get("code"))
                    .isEqualTo(expected.get("body").get("code"));
        }
    }

    @Test
    void mostFixturesAreReplayed() {
        long replayed = replayed().count();

        assertThat(replayed).isGreaterThan(all().size() / 2);
    }

    private EntityExchangeResult<byte[]> send(JsonNode fixture) {
        JsonNode request = fixture.get("request");
        WebTestClient.RequestBodySpec spec = client(fixture.get("as").asString())
                .method(HttpMethod.valueOf(request.get("method").asString()))
                .uri(request.get("path").asString());
        if (request.has("headers")) {
            request.get("headers")
                    .properties()
                    .forEach(header ->
                            spec.header(header.getKey(), header.getValue().asString()));
        }
        if (request.has("body")) {
            spec.bodyValue(JSON.writeValueAsBytes(request.get("body")));
        }
        return spec.exchange().expectBody().returnResult();
    }

    private WebTestClient client(String who) {
        return switch (who) {
            case "nobody" -> api.anybody();
            case "stranger" -> api.with("a-pass-that-nobody-made");
            case "cora.coordinator" -> api.with(TestRealm.staff(Lakeview.ID, Role.COORDINATOR));
            case "mark.marketer" -> api.with(TestRealm.staff(Lakeview.ID, Role.MARKETER));
            case "connie.compliance" -> api.with(TestRealm.staff(Lakeview.ID, Role.COMPLIANCE));
            case "alma.administrator" -> api.with(TestRealm.staff(Lakeview.ID, Role.ADMINISTRATOR));
            case "pat.practice", "sandbox-practice" ->
                api.with(TestRealm.practice(Lakeview.ID, Lakeview.HARBOR.value()));
            case "sandbox-scheduling" -> api.with(TestRealm.scheduling(Lakeview.ID));
            default -> throw new IllegalArgumentException("Nobody here is called " + who);
        };
    }

    private static NewShareLink link() {
        return new NewShareLink(
                new ShareLinkId(UUID.randomUUID()),
                CODE,
                Lakeview.PROGRAM,
                Lakeview.FRIENDS,
                Channel.TEXT,
                null,
                null,
                null);
    }

    private static Fixture read(Path file) {
        try {
            return new Fixture(FIXTURES.relativize(file).toString(), JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
