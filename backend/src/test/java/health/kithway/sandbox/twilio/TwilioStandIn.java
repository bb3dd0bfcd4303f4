package health.kithway.sandbox.twilio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Twilio's REST API for messages: create, list, fetch, redact; basic auth, forms in, JSON out. */
public final class TwilioStandIn {

    /** Twilio names every field, also those without a value. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TwilioAccount account;
    private final Texts texts;
    private final TwilioNetwork network;
    private final Clock clock;

    public TwilioStandIn(TwilioAccount account, Texts texts, TwilioNetwork network, Clock clock) {
        this.account = account;
        this.texts = texts;
        this.network = network;
        this.clock = clock;
    }

    /** The routes below a base path, such as {@code /sandbox/twilio}. */
    public RouterFunction<ServerResponse> routes(String base) {
        String messages = base + "/2010-04-01/Accounts/{account}/Messages";
        return RouterFunctions.route()
                .POST(messages + ".json", this::create)
                .GET(messages + ".json", this::list)
                .GET(messages + "/{sid}.json", this::fetch)
                .POST(messages + "/{sid}.json", this::update)
                .filter((request, next) ->
                        admitted(request) ? next.handle(request) : refuse(TwilioRefusal.AUTHENTICATE))
                .build();
    }

    private boolean admitted(ServerRequest request) {
        return account.admits(request.pathVariable("account"), request.headers().firstHeader("Authorization"));
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        return request.formData()
                .flatMap(form -> refusal(form)
                        .map(TwilioStandIn::refuse)
                        .orElseGet(() -> answer(HttpStatus.CREATED, take(form))));
    }

    private Optional<TwilioRefusal> refusal(MultiValueMap<String, String> form) {
        return TwilioRefusal.of(form)
                .or(() -> network.optedOut(given(form, "From"), given(form, "To"))
                        ? Optional.of(TwilioRefusal.OPTED_OUT)
                        : Optional.empty());
    }

    private Text take(MultiValueMap<String, String> form) {
        return network.accept(
                given(form, "From"), given(form, "To"), given(form, "Body"), form.getFirst("StatusCallback"));
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Predicate<Text> wanted =
                text -> request.queryParam("To").map(text.to()::equals).orElse(true)
                        && request.queryParam("From").map(text.from()::equals).orElse(true)
                        && sentAsAsked(request, text);
        List<Text> found = texts.all().reversed().stream().filter(wanted).toList();
        return json(HttpStatus.OK, TwilioJson.page(found, account.sid()));
    }

    private static boolean sentAsAsked(ServerRequest request, Text text) {
        boolean late = request.queryParam("DateSent>")
                .map(from -> !text.createdAt().isBefore(TwilioJson.time(from)))
                .orElse(true);
        boolean early = request.queryParam("DateSent<")
                .map(to -> !text.createdAt().isAfter(TwilioJson.time(to)))
                .orElse(true);
        boolean thatDay = request.queryParam("DateSent")
                .map(day -> text.createdAt().toString().startsWith(day.substring(0, 10)))
                .orElse(true);
        return late && early && thatDay;
    }

    private Mono<ServerResponse> fetch(ServerRequest request) {
        return texts.find(request.pathVariable("sid"))
                .map(text -> answer(HttpStatus.OK, text))
                .orElseGet(() -> refuse(TwilioRefusal.NOT_FOUND));
    }

    /** The only change that Twilio allows to a text that is out: an empty body redacts it (reason: R-TWI-14). */
    private Mono<ServerResponse> update(ServerRequest request) {
        String sid = request.pathVariable("sid");
        return request.formData().flatMap(form -> {
            if ("".equals(form.getFirst("Body"))) {
                texts.change(sid, text -> text.redacted(clock.instant()));
            }
            return fetch(request);
        });
    }

    private Mono<ServerResponse> answer(HttpStatus status, Text text) {
        return json(status, TwilioJson.of(text, account.sid()));
    }

    private static Mono<ServerResponse> refuse(TwilioRefusal refusal) {
        return json(refusal.status, refusal.json());
    }

    private static Mono<ServerResponse> json(HttpStatus status, Map<String, ? extends @Nullable Object> body) {
        return ServerResponse.status(status)
                .header("Content-Type", "application/json")
                .bodyValue(JSON.writeValueAsString(body));
    }

    private static String given(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
