package health.kithway.testkit;

import health.kithway.sandbox.KeycloakProcess.Place;
import health.kithway.sandbox.LeasedKeycloak;
import health.kithway.sandbox.SandboxRealm;
import health.kithway.sandbox.SandboxTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real Keycloak with the sandbox realm, started when the first test asks for it and shared by all of them, also by the next JVM. Tests
 * must leave the realm as it is. Tokens are reused for some minutes.
 */
public final class TestKeycloak {

    private static final Duration REUSED_FOR = Duration.ofMinutes(3);

    private record Kept(String token, Instant until) {}

    /** Started once per JVM, by whoever comes first. */
    private static final class Shared {
        static final TestKeycloak INSTANCE = new TestKeycloak(LeasedKeycloak.join(
                List.of(SandboxRealm.sandbox(), productionOnTrial()),
                line -> System.err.println("[Keycloak] " + line)));
    }

    private static final String TRIAL = "/realm/production-trial.json";

    private final Place place;
    private final SandboxTokens tokens;
    private final ConcurrentHashMap<String, Kept> kept = new ConcurrentHashMap<>();

    private TestKeycloak(Place place) {
        this.place = place;
        this.tokens = new SandboxTokens(place.issuer());
    }

    /** Waits until Keycloak is ready the first time. */
    public static TestKeycloak shared() {
        return Shared.INSTANCE;
    }

    /** The production realm under another name, with people who have a password but no second factor, and a client that sends it. */
    private static SandboxRealm productionOnTrial() {
        try (InputStream overlay = Objects.requireNonNull(TestKeycloak.class.getResourceAsStream(TRIAL), TRIAL)) {
            return SandboxRealm.production().with(JsonMapper.shared().readTree(overlay));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The production realm on trial: its people are trial.administrator and so on, their password is trial-of-the-realm. */
    public URI productionIssuer() {
        return place.issuer("kithway-production-trial");
    }

    /** For spring.security.oauth2.resourceserver.jwt.issuer-uri and the like. */
    public String issuer() {
        return place.issuer().toString();
    }

    public URI baseUri() {
        return URI.create("http://localhost:" + place.port());
    }

    /** To ask the token endpoint for what is not foreseen here. */
    public SandboxTokens tokens() {
        return tokens;
    }

    /** A person's access token, by user name: cora.coordinator. */
    public String person(String username) {
        return keep(username, () -> tokens.person(username));
    }

    public String scheduling() {
        return keep("sandbox-scheduling", tokens::scheduling);
    }

    /** Harbor Street's system (practice a1), by its ES256 key. */
    public String practice() {
        return keep("sandbox-practice", tokens::practice);
    }

    /** Northside's system (practice a2). */
    public String practiceNorth() {
        return keep("sandbox-practice-north", tokens::practiceNorth);
    }

    private String keep(String name, Supplier<String> fetch) {
        Instant now = Instant.now();
        return kept.compute(
                        name,
                        (_, before) -> before != null && now.isBefore(before.until())
                                ? before
                                : new Kept(fetch.get(), now.plus(REUSED_FOR)))
                .token();
    }
}
