package health.kithway.testkit;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** Answers as Twilio's REST API does, in every mood, and remembers what it was asked. */
public final class TwilioStandIn {

    public static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    public static final String TOKEN = "a-token-of-the-tests";

    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final DisposableServer server;

    /** How it answers a number. */
    public enum Mood {
        TAKES,
        BUSY_ONCE,
        FAILS,
        HANGS,
        OPTED_OUT,
        UNKNOWN_ERROR
    }

    public TwilioStandIn() {
        // Loops of its own: a context that a test closes takes Reactor Netty's shared ones with it.
        this.server = HttpServer.create()
                .runOn(LoopResources.create("twilio-stand-in", 1, true))
                .host("localhost")
                .port(0)
                .route(routes -> routes.post("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::take))
                .bindNow();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.port());
    }

    public void answers(String to, Mood mood) {
        moods.put(to, mood);
    }

    /** Every attempt to text a number, as it was posted. */
    public List<Map<String, String>> asked(String to) {
        return asked.stream().filter(form -> to.equals(form.get("To"))).toList();
    }

    private Publisher<Void> take(HttpServerRequest request, HttpServerResponse response) {
        String login =
                "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        if (!login.equals(request.requestHeaders().get("Authorization"))) {
            return answer(response, 401, error(20003, 401));
        }
        return request.receive().aggregate().asString().flatMap(body -> {
            Map<String, String> form = form(body);
            asked.add(form);
            return Mono.from(react(response, moods.getOrDefault(form.get("To"), Mood.TAKES), form));
        });
    }

    private Publisher<Void> react(HttpServerResponse response, Mood mood, Map<String, String> form) {
        return switch (mood) {
            case TAKES -> answer(response, 201, taken(form));
            case BUSY_ONCE -> {
                moods.put(String.valueOf(form.get("To")), Mood.TAKES);
                yield answer(response, 429, error(20429, 429));
            }
            case FAILS -> answer(response, 503, error(20503, 503));
            case HANGS -> Mono.never();
            case OPTED_OUT -> answer(response, 400, error(21610, 400));
            case UNKNOWN_ERROR -> answer(response, 400, error(29999, 400));
        };
    }

    private static Mono<Void> answer(HttpServerResponse response, int status, String body) {
        return response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(body))
                .then();
    }

    private String taken(Map<String, String> form) {
        return """
                {"sid": "SM%032x", "status": "queued", "to": "%s", "from": "%s", "body": "", "num_segments": "1"}
                """.formatted(count.incrementAndGet(), form.get("To"), form.get("From"));
    }

    private static String error(int code, int status) {
        return """
                {"code": %d, "message": "no", "more_info": "https://example.com", "status": %d}
                """.formatted(code, status);
    }

    private static Map<String, String> form(String body) {
        return new QueryStringDecoder(body, StandardCharsets.UTF_8, false)
                .parameters().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
