package health.kithway.sandbox.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running Kithway. */
final class Http {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String A_PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1";

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Http(URI base) {
        this.base = base;
    }

    Answer get(String path) {
        return get(path, null);
    }

    Answer get(String path, @Nullable String token) {
        return send(request(path, token).GET());
    }

    /** Looks at a page the way a program of that name does. */
    Answer look(String method, String path, String userAgent) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("User-Agent", userAgent)
                .method(method, BodyPublishers.noBody()));
    }

    Answer post(String path, Object body, @Nullable String token) {
        return post(path, body, token, UUID.randomUUID().toString());
    }

    Answer post(String path, Object body, @Nullable String token, String idempotencyKey) {
        return send(request(path, token)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Changes what was read at that revision. */
    Answer put(String path, Object body, @Nullable String token, int revision) {
        return send(request(path, token)
                .header("If-Match", "\"" + revision + "\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer put(String path, Object body, @Nullable String token) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Without a body. */
    Answer act(String path, @Nullable String token) {
        return send(request(path, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody()));
    }

    Answer form(String path, String body, String header, String value) {
        return send(request(path, null)
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("User-Agent", A_PHONE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String what = request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(what, response.statusCode(), response.body());
        } catch (IOException unreachable) {
            throw new NotAsItShouldBe(
                    what + " got no answer from " + base + ". Is Kithway running there? Start it with ./run.",
                    unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotAsItShouldBe("The tour was interrupted.", interrupted);
        }
    }
}
