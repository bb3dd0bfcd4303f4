package health.kithway.vault.kms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers on the wire like AWS KMS and Google Cloud KMS, as far as wrapping goes: what it is given it keeps, and hands back only
 * for the same key and the same additional data.
 */
public final class KmsStandIn implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    private record Kept(String key, String plain, String context) {}

    public KmsStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** How often it was asked so far. */
    public int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        JsonNode body = JSON.readTree(body(exchange));
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String path = exchange.getRequestURI().getPath();
        Map<String, String> answer = target != null
                ? amazon(target, body)
                : google(path.substring("/v1/".length(), path.lastIndexOf(':')), path, body);
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.containsKey("error") ? 400 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Google's library packs what it sends. */
    private static byte[] body(HttpExchange exchange) throws IOException {
        InputStream sent = exchange.getRequestBody();
        return "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(sent).readAllBytes()
                : sent.readAllBytes();
    }

    private Map<String, String> amazon(String target, JsonNode body) {
        String key = body.get("KeyId").asString();
        String context = body.path("EncryptionContext").toString();
        return target.endsWith(".Encrypt")
                ? Map.of(
                        "KeyId",
                        key,
                        "CiphertextBlob",
                        keep(key, body.get("Plaintext").asString(), context))
                : opened(body.get("CiphertextBlob").asString(), key, context, Map.of("KeyId", key), "Plaintext");
    }

    private Map<String, String> google(String key, String path, JsonNode body) {
        String context = body.path("additionalAuthenticatedData").toString();
        return path.endsWith(":encrypt")
                ? Map.of(
                        "name",
                        key,
                        "ciphertext",
                        keep(key, body.get("plaintext").asString(), context))
                : opened(body.get("ciphertext").asString(), key, context, Map.of(), "plaintext");
    }

    private String keep(String key, String plain, String context) {
        String sealed =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        kept.put(plainBase64(sealed), new Kept(key, plain, context));
        return sealed;
    }

    private Map<String, String> opened(
            String sealed, String key, String context, Map<String, String> with, String field) {
        Kept found = kept.get(plainBase64(sealed));
        if (found == null || !found.key().equals(key) || !found.context().equals(context)) {
            return Map.of("error", "InvalidCiphertextException", "__type", "InvalidCiphertextException");
        }
        Map<String, String> answer = new ConcurrentHashMap<>(with);
        answer.put(field, found.plain());
        return answer;
    }

    /** Google's library writes base64 in another alphabet and without padding. */
    private static String plainBase64(String text) {
        return text.replace('-', '+').replace('_', '/').replace("=", "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
