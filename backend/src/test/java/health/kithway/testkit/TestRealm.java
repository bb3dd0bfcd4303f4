package health.kithway.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Issues tokens of the same form as the realm of keycloak-realm/ and publishes its keys, so that most tests need not start
 * Keycloak. That the form is the same is held by the tests that do.
 */
public final class TestRealm {

    private static final String AUDIENCE = "kithway-api";

    private TestRealm() {}

    private static final class Server {
        static final RSAKey KEY = key("test");
        static final int PORT = start(0);

        static int start(int port) {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
                byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
                server.createContext("/realms/kithway/protocol/openid-connect/certs", exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
                server.start();
                return server.getAddress().getPort();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static String issuer() {
        return "http://localhost:" + Server.PORT + "/realms/kithway";
    }

    /** A token as Keycloak makes it for a person of one organization. */
    public static String staff(OrganizationId organization, Role... roles) {
        return sign(claims(List.of(organization), roles).build());
    }

    /** For a person of a practice. */
    public static String practice(OrganizationId organization, UUID practice) {
        return sign(claims(List.of(organization), Role.PRACTICE)
                .claim("practice_id", practice.toString())
                .build());
    }

    /** For a scheduling system. */
    public static String scheduling(OrganizationId organization) {
        return sign(claims(List.of(organization), Role.SCHEDULING)
                .claim("client_id", "sandbox-scheduling")
                .build());
    }

    /** Everything Keycloak would write, to be changed by tests that want a token with something wrong. */
    public static JWTClaimsSet.Builder claims(List<OrganizationId> organizations, Role... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(List.of(AUDIENCE, "account"))
                .subject(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("typ", "Bearer")
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                Stream.concat(
                                                Stream.of("offline_access"),
                                                Arrays.stream(roles)
                                                        .map(role -> role.name().toLowerCase(Locale.ROOT)))
                                        .toList()))
                .claim(
                        "orgs",
                        organizations.stream()
                                .collect(Collectors.toMap(id -> "alias-" + id, id -> Map.of("id", id.toString()))));
    }

    public static String sign(JWTClaimsSet claims) {
        return sign(claims, Server.KEY);
    }

    /** Signed by somebody who is not the realm. */
    public static String forge(JWTClaimsSet claims) {
        return sign(claims, key("test"));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Tells a context whose tokens are good. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "kithway.access.issuer=" + issuer());
        }
    }
}
