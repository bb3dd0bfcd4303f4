package health.kithway.sandbox;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was posted to a page of the sandbox: by a form, or as JSON by a script or a test. */
public record SandboxForm(Map<String, String> fields, boolean json, String origin) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Mono<SandboxForm> of(ServerRequest request) {
        String place = request.queryParam("at")
                .filter(text -> text.matches("[A-Za-z0-9]*"))
                .orElse("");
        boolean json = request.headers()
                .contentType()
                .filter(MediaType.APPLICATION_JSON::isCompatibleWith)
                .isPresent();
        Mono<Map<String, String>> fields = json
                ? request.bodyToMono(String.class).map(SandboxForm::read)
                : request.formData().map(form -> form.toSingleValueMap());
        return fields.map(found -> new SandboxForm(found, json, place));
    }

    private static Map<String, String> read(String body) {
        JsonNode tree = JSON.readTree(body);
        Map<String, String> fields = new HashMap<>();
        tree.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return fields;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** To the phones, at the one that was used. */
    public Mono<ServerResponse> back() {
        return ServerResponse.seeOther(URI.create("/sandbox/phone" + (origin.isEmpty() ? "" : "#" + origin)))
                .build();
    }
}
