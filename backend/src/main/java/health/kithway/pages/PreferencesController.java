package health.kithway.pages;

import health.kithway.circle.Permission;
import health.kithway.circle.Preferences;
import health.kithway.circle.Right;
import health.kithway.circle.Wants;
import health.kithway.circle.joining.Seat;
import health.kithway.messaging.choice.ChoiceRefused;
import health.kithway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a member wants to hear of, how, and when not. Stopping is as easy as agreeing was. */
@Controller
final class PreferencesController {

    private static final String HOME = "/circle/preferences";
    private static final Map<String, Duration> PAUSES =
            Map.of("DAY", Duration.ofDays(1), "WEEK", Duration.ofDays(7), "MONTH", Duration.ofDays(30));

    private final CirclePages pages;
    private final ChoicePages choices;
    private final Preferences preferences;
    private final Clock clock;

    PreferencesController(CirclePages pages, ChoicePages choices, Preferences preferences, Clock clock) {
        this.pages = pages;
        this.choices = choices;
        this.preferences = preferences;
        this.clock = clock;
    }

    @GetMapping(HOME)
    Mono<ResponseEntity<String>> show(ServerWebExchange exchange) {
        return pages.seated(exchange, this::page);
    }

    private Mono<ResponseEntity<String>> page(Seat seat, Frame frame) {
        return choices.show(seat.holder(), seat.member().person(), frame.here().language())
                .flatMap(choice -> preferences
                        .get(seat.session().organization(), seat.member())
                        .map(wants -> pages.print(frame, view(seat, wants, choice))));
    }

    @PostMapping(HOME)
    Mono<ResponseEntity<String>> take(ServerWebExchange exchange) {
        return sent(
                exchange,
                (seat, sent) -> choices.choose(seat.holder(), seat.member().person(), sent)
                        .then(Mono.defer(
                                () -> preferences.set(seat.holder(), seat.circle(), seat.member(), wants(sent)))));
    }

    /** Texts, e-mails, news or all of it end now, whatever else was agreed to. */
    @PostMapping(HOME + "/stop")
    Mono<ResponseEntity<String>> stop(ServerWebExchange exchange) {
        return sent(
                exchange,
                (seat, sent) -> choices.stop(seat.holder(), seat.member().person(), sent));
    }

    @PostMapping(HOME + "/start")
    Mono<ResponseEntity<String>> start(ServerWebExchange exchange) {
        return sent(
                exchange,
                (seat, sent) -> choices.start(
                        seat.holder(),
                        seat.member().person(),
                        pages.here(exchange).language(),
                        sent));
    }

    private Mono<ResponseEntity<String>> sent(
            ServerWebExchange exchange, BiFunction<Seat, MultiValueMap<String, String>, Mono<Void>> work) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> work.apply(seat, sent))
                        .thenReturn(Journeys.to(HOME))
                        .onErrorResume(
                                Refused.class,
                                refused -> refused.refusal() instanceof ChoiceRefused
                                        ? page(seat, frame.wrong(Mistakes.of("opens", "error.hours")))
                                        : Mono.error(refused)));
    }

    private CircleView.Preferences view(Seat seat, Wants wants, ChoiceView choice) {
        List<CircleView.Box> topics = seat.member().rightsAt(clock.instant()).stream()
                .map(Right::permission)
                .filter(permission -> permission != Permission.INVITE)
                .map(permission ->
                        new CircleView.Box(permission.name(), wants.topics().contains(permission)))
                .toList();
        Instant until = wants.pausedUntil();
        boolean paused = until != null && clock.instant().isBefore(until);
        return new CircleView.Preferences(HOME, "/circle", topics, paused, choice);
    }

    private Wants wants(MultiValueMap<String, String> sent) {
        List<String> ticked = sent.getOrDefault("may", List.of());
        Duration pause = PAUSES.get(Forms.text(sent, "pause"));
        return new Wants(
                Arrays.stream(Permission.values())
                        .filter(topic -> topic == Permission.INVITE || ticked.contains(topic.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                pause == null ? null : clock.instant().plus(pause));
    }
}
