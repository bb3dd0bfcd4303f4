package health.kithway.pages;

import health.kithway.circle.Permission;
import health.kithway.circle.Preferences;
import health.kithway.circle.Right;
import health.kithway.circle.Wants;
import health.kithway.circle.joining.Seat;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Map<String, Duration> PAUSES =
            Map.of("DAY", Duration.ofDays(1), "WEEK", Duration.ofDays(7), "MONTH", Duration.ofDays(30));
    private static final Set<ConsentScope> CHANNELS =
            Set.of(ConsentScope.TEXT_ABOUT_VISIT, ConsentScope.EMAIL_ABOUT_VISIT);

    private final CirclePages pages;
    private final Preferences preferences;
    private final Consents consents;
    private final Clock clock;

    PreferencesController(CirclePages pages, Preferences preferences, Consents consents, Clock clock) {
        this.pages = pages;
        this.preferences = preferences;
        this.consents = consents;
        this.clock = clock;
    }

    @GetMapping("/circle/preferences")
    Mono<ResponseEntity<String>> show(ServerWebExchange exchange) {
        return pages.seated(exchange, (seat, frame) -> view(seat).map(view -> pages.print(frame, view)));
    }

    @PostMapping("/circle/preferences")
    Mono<ResponseEntity<String>> take(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> preferences.set(seat.holder(), seat.circle(), seat.member(), wants(sent)))
                        .thenReturn(Journeys.to("/circle/preferences")));
    }

    /** Texts, e-mails or both end now, whatever else was agreed to. */
    @PostMapping("/circle/preferences/stop")
    Mono<ResponseEntity<String>> stop(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> consents.revoke(
                                seat.holder(),
                                seat.member().person(),
                                stopped(Forms.text(sent, "stop")),
                                ConsentMethod.PAGE))
                        .thenReturn(Journeys.to("/circle/preferences")));
    }

    private Mono<CircleView.Preferences> view(Seat seat) {
        return preferences
                .get(seat.session().organization(), seat.member())
                .flatMap(wants -> consents.listConsents(
                                seat.holder(), seat.member().person())
                        .map(said -> view(seat, wants, said)));
    }

    private CircleView.Preferences view(Seat seat, Wants wants, List<Consent> said) {
        Map<ConsentScope, Consent> standing = Consent.standing(said);
        List<CircleView.Box> topics = seat.member().rights().stream()
                .map(Right::permission)
                .filter(permission -> permission != Permission.INVITE)
                .map(permission ->
                        new CircleView.Box(permission.name(), wants.topics().contains(permission)))
                .toList();
        List<String> on = CHANNELS.stream()
                .filter(scope -> Optional.ofNullable(standing.get(scope))
                        .filter(Consent::isGranted)
                        .isPresent())
                .map(ConsentScope::name)
                .sorted()
                .toList();
        Instant until = wants.pausedUntil();
        boolean paused = until != null && clock.instant().isBefore(until);
        return new CircleView.Preferences(topics, on, paused);
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

    private static Set<ConsentScope> stopped(String asked) {
        Set<ConsentScope> one =
                CHANNELS.stream().filter(scope -> scope.name().equals(asked)).collect(Collectors.toUnmodifiableSet());
        return one.isEmpty() ? CHANNELS : one;
    }
}
