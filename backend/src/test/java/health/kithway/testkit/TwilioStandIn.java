package health.kithway.testkit;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as Twilio's REST API does, in every mood, and remembers what it was asked and what it took: a text that it took is
 * in its list, whether or not anybody heard so.
 */
public final class TwilioStandIn {

    public static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    public static final String TOKEN = "a-token-of-the-tests";

    /** What it asks for when it is busy. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(7);

    private static final String MESSAGES = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** As Twilio writes it: a day of two digits, and the offset in digits. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.US);

    private static final Duration SLOWLY = Duration.ofMillis(300);

    private final Duration slowly;
    private final Map<String, Queue<Map<String, String>>> asked = new ConcurrentHashMap<>();
    private final Map<String, Queue<Taken>> taken = new ConcurrentHashMap<>();
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final Set<String> redacted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private final DisposableServer server;

    /** How it answers a number. */
    public enum Mood {
        TAKES,
        /** Takes it, and answers after a while. */
        SLOW,
        /** 429 with Retry-After, and then takes it. */
        BUSY_ONCE,
        /** 429 every time. */
        BUSY,
        /** 503, and does not have it. */
        FAILS,
        /** Does not have it and does not answer. */
        HANGS,
        /** Has it, and drops the connection instead of saying so. */
        TAKES_AND_DROPS,
        /** Has it, and answers 500. */
        TAKES_AND_FAILS,
        OPTED_OUT,
        /** 21614: no mobile number. */
        LANDLINE,
        /** 21612: not from this sender; takes it from another. */
        NOT_FROM_THERE,
        /** 30034: the sender is not registered. */
        UNREGISTERED,
        UNKNOWN_ERROR
    }

    private record Taken(String sid, Map<String, String> form, Instant at) {}

    /**
     * What Twilio knows of a text that it took.
     *
     * @param callback where it tells what becomes of it
     */
    public record Known(String sid, URI callback) {}

    public TwilioStandIn() {
        this(SLOWLY);
    }

    /** @param slowly after how long it answers when it is slow */
    public TwilioStandIn(Duration slowly) {
        this.slowly = slowly;
        // Loops of its own: a context that a test closes takes Reactor Netty's shared ones with it.
        this.server = HttpServer.create()
                .runOn(LoopResources.create("twilio-stand-in", 1, true))
                .host("localhost")
                .port(0)
                .route(routes -> routes.post(MESSAGES + ".json", this::take)
                        .get(MESSAGES + ".json", this::list)
                        .post(MESSAGES + "/{sid}", this::change))
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
        return List.copyOf(asked.getOrDefault(to, new ConcurrentLinkedQueue<>()));
    }

    /** What a number would really have got: the bodies it took, the oldest first. */
    public List<String> delivered(String to) {
        return taken.getOrDefault(to, new ConcurrentLinkedQueue<>()).stream()
                .map(text -> String.valueOf(text.form().get("Body")))
                .toList();
    }

    /** The texts to a number that it took. */
    public List<Known> known(String to) {
        return taken.getOrDefault(to, new ConcurrentLinkedQueue<>()).stream()
                .map(text -> new Known(
                        text.sid(), URI.create(String.valueOf(text.form().get("StatusCallback")))))
                .toList();
    }

    /** All texts that it took, whoever they are to. */
    public int count() {
        return count.get();
    }

    /** Whether the body of a text was taken out of Twilio's memory (R-TWI-14). */
    public boolean isRedacted(String sid) {
        return redacted.contains(sid);
    }

    private Publisher<Void> take(HttpServerRequest request, HttpServerResponse response) {
        return admitted(
                request, response, request.receive().aggregate().asString().flatMap(body -> {
                    Map<String, String> form = form(body);
                    String to = String.valueOf(form.get("To"));
                    asked.computeIfAbsent(to, none -> new ConcurrentLinkedQueue<>())
                            .add(form);
                    return react(response, to, form);
                }));
    }

    private Mono<Void> react(HttpServerResponse response, String to, Map<String, String> form) {
        return switch (moods.getOrDefault(to, Mood.TAKES)) {
            case TAKES -> answer(response, 201, json(keep(to, form)));
            case SLOW -> Mono.delay(slowly).then(Mono.defer(() -> answer(response, 201, json(keep(to, form)))));
            case BUSY_ONCE -> {
                moods.put(to, Mood.TAKES);
                yield busy(response);
            }
            case BUSY -> busy(response);
            case FAILS -> answer(response, 503, error(20503, 503));
            case HANGS -> Mono.never();
            case TAKES_AND_DROPS -> {
                keep(to, form);
                response.withConnection(connection -> connection.channel().close());
                yield Mono.never();
            }
            case TAKES_AND_FAILS -> {
                keep(to, form);
                yield answer(response, 500, error(20500, 500));
            }
            case OPTED_OUT -> answer(response, 400, error(21610, 400));
            case LANDLINE -> answer(response, 400, error(21614, 400));
            case NOT_FROM_THERE -> {
                moods.put(to, Mood.TAKES);
                yield answer(response, 400, error(21612, 400));
            }
            case UNREGISTERED -> answer(response, 400, error(30034, 400));
            case UNKNOWN_ERROR -> answer(response, 400, error(29999, 400));
        };
    }

    private Publisher<Void> list(HttpServerRequest request, HttpServerResponse response) {
        Map<String, String> query = form(URI.create(request.uri()).getRawQuery());
        String found = taken.getOrDefault(query.getOrDefault("To", ""), new ConcurrentLinkedQueue<>()).stream()
                .filter(text -> !query.containsKey("From")
                        || query.get("From").equals(text.form().get("From")))
                .sorted(Comparator.comparing(Taken::at).reversed())
                .map(this::json)
                .collect(Collectors.joining(","));
        return admitted(
                request,
                response,
                answer(response, 200, "{\"messages\": [" + found + "], \"page\": 0, \"next_page_uri\": null}"));
    }

    /** The only change that Twilio allows to a text that is out: an empty body. */
    private Publisher<Void> change(HttpServerRequest request, HttpServerResponse response) {
        String sid = String.valueOf(request.param("sid")).replace(".json", "");
        return admitted(
                request,
                response,
                request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> {
                    if ("".equals(form(body).get("Body"))) {
                        redacted.add(sid);
                    }
                    return taken.values().stream()
                            .flatMap(Queue::stream)
                            .filter(text -> text.sid().equals(sid))
                            .findFirst()
                            .map(text -> answer(response, 200, json(text)))
                            .orElseGet(() -> answer(response, 404, error(20404, 404)));
                }));
    }

    private static Publisher<Void> admitted(HttpServerRequest request, HttpServerResponse response, Mono<Void> work) {
        String login =
                "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        return login.equals(request.requestHeaders().get("Authorization"))
                ? work
                : answer(response, 401, error(20003, 401));
    }

    private Taken keep(String to, Map<String, String> form) {
        Taken text = new Taken("SM%032x".formatted(count.incrementAndGet()), form, Instant.now());
        taken.computeIfAbsent(to, none -> new ConcurrentLinkedQueue<>()).add(text);
        return text;
    }

    private static Mono<Void> busy(HttpServerResponse response) {
        response.header("Retry-After", String.valueOf(RETRY_AFTER.toSeconds()));
        return answer(response, 429, error(20429, 429));
    }

    private static Mono<Void> answer(HttpServerResponse response, int status, String body) {
        return response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(body))
                .then();
    }

    private String json(Taken text) {
        return """
                {"sid": "%s", "status": "queued", "to": "%s", "from": "%s", "body": %s, "num_segments": "1",
                 "date_created": "%s"}
                """.formatted(
                        text.sid(),
                        text.form().get("To"),
                        text.form().get("From"),
                        JSON.writeValueAsString(
                                isRedacted(text.sid()) ? "" : text.form().get("Body")),
                        DATE.format(text.at().atOffset(ZoneOffset.UTC)));
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
