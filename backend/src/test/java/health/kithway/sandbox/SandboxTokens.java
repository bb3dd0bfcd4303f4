package health.kithway.sandbox;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Access tokens of the sandbox's people and systems, asked of a real Keycloak the way each of them would. */
public final class SandboxTokens {

    /** The password of every sandbox person. */
    public static final String PASSWORD = "kithway-sandbox";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the token endpoint said. */
    public record Answer(int status, JsonNode body) {}

    private final URI issuer;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    public SandboxTokens(URI issuer) {
        this.issuer = issuer;
    }

    /** A person by user name: alma.administrator, cora.coordinator, mark.marketer, connie.compliance, pat.practice, rick.riverbend. */
    public String person(String username) {
        return accessToken(ask(Map.of(
                "grant_type", "password", "client_id", "sandbox-cli", "username", username, "password", PASSWORD)));
    }

    /** Lakeview's scheduling system. */
    public String scheduling() {
        return machine("sandbox-scheduling", "sandbox-scheduling-secret");
    }

    /** The system of Northside Internal Medicine, which signs in with a secret. */
    public String practiceNorth() {
        return machine("sandbox-practice-north", "sandbox-practice-north-secret");
    }

    /** The system of Harbor Street Pediatrics and Family, which signs in with its ES256 key. */
    public String practice() {
        return accessToken(ask(signedRequest()));
    }

    public String machine(String clientId, String secret) {
        return accessToken(
                ask(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret)));
    }

    /** Posts a form to the token endpoint. */
    public Answer ask(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), bodyOf(response));
        } catch (IOException unreachable) {
            throw new UncheckedIOException("Keycloak does not answer at " + issuer, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Keycloak refuses some things with a page. */
    private static JsonNode bodyOf(HttpResponse<String> response) {
        String type = response.headers().firstValue("content-type").orElse("");
        return type.startsWith("application/json")
                ? JSON.readTree(response.body())
                : StringNode.valueOf(response.body());
    }

    /** The form of private_key_jwt (RFC 7523). */
    public Map<String, String> signedRequest() {
        return Map.of(
                "grant_type", "client_credentials",
                "client_id", "sandbox-practice",
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion", assertion());
    }

    private String assertion() {
        try {
            ECKey key = ECKey.parse(
                    Files.readString(Checkout.folder("keycloak-realm").resolve("SANDBOX-ONLY-practice-key.jwk.json")));
            Instant now = Instant.now();
            JWTClaimsSet claims = new JWTClaimsSet.Builder()
                    .issuer("sandbox-practice")
                    .subject("sandbox-practice")
                    .audience(issuer.toString())
                    .jwtID(UUID.randomUUID().toString())
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(60)))
                    .build();
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (IOException | ParseException | JOSEException broken) {
            throw new IllegalStateException("The sandbox's practice key cannot be used", broken);
        }
    }

    private static String accessToken(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("Keycloak gave no token: " + answer);
        }
        return answer.body().get("access_token").asString();
    }
}
