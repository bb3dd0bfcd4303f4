package health.kithway.circle.own;

import health.kithway.circle.Permission;
import health.kithway.circle.Preferences;
import health.kithway.circle.Wants;
import health.kithway.circle.joining.Seat;
import health.kithway.consent.ConsentScope;
import health.kithway.contract.publics.CircleConsentJson;
import health.kithway.contract.publics.MessageKindJson;
import health.kithway.contract.publics.OwnPreferenceChangeJson;
import health.kithway.contract.publics.OwnPreferencesJson;
import health.kithway.contract.publics.SetOwnPreferencesJson;
import health.kithway.directory.Language;
import health.kithway.messaging.choice.Choice;
import health.kithway.messaging.choice.Choices;
import health.kithway.messaging.choice.OwnHours;
import health.kithway.tenancy.Actor;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a member wants to hear of, how and when, as JSON. */
@Component
final class OwnWishes {

    private final Choices choices;
    private final Preferences preferences;

    OwnWishes(Choices choices, Preferences preferences) {
        this.choices = choices;
        this.preferences = preferences;
    }

    Mono<OwnPreferencesJson> show(Seat seat) {
        return choices.get(seat.holder(), seat.member().person())
                .flatMap(choice -> preferences
                        .get(seat.session().organization(), seat.member())
                        .map(wants -> toJson(choice, wants)));
    }

    Mono<Void> set(Seat seat, SetOwnPreferencesJson body) {
        Actor holder = seat.holder();
        Language language = OwnWords.language(body.language());
        return Mono.defer(() -> choices.choose(
                        holder, seat.member().person(), language, hours(body.opensAt(), body.closesAt())))
                .then(Mono.defer(() -> preferences.set(holder, seat.circle(), seat.member(), wants(body))))
                .then(Mono.defer(() -> turn(seat, body, language)));
    }

    private Mono<Void> turn(Seat seat, SetOwnPreferencesJson body, Language language) {
        List<MessageKindJson> off = Objects.requireNonNullElse(body.turnOff(), List.of());
        List<CircleConsentJson> on = Objects.requireNonNullElse(body.agreements(), List.of());
        Mono<Void> ended = off.isEmpty()
                ? Mono.empty()
                : choices.turnOff(seat.holder(), seat.member().person(), scopes(off));
        return on.isEmpty()
                ? ended
                : ended.then(Mono.defer(
                        () -> choices.turnOn(seat.holder(), seat.member().person(), OwnWords.agreed(on), language)));
    }

    private static Set<ConsentScope> scopes(List<MessageKindJson> kinds) {
        return kinds.stream().map(kind -> ConsentScope.valueOf(kind.name())).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable OwnHours hours(@Nullable String opens, @Nullable String closes) {
        return opens == null || closes == null ? null : new OwnHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Wants wants(SetOwnPreferencesJson body) {
        Set<Permission> topics = body.topics().stream()
                .map(topic -> Permission.valueOf(topic.name()))
                .collect(Collectors.toUnmodifiableSet());
        return new Wants(topics, body.pausedUntil());
    }

    private static OwnPreferencesJson toJson(Choice choice, Wants wants) {
        OwnHours hours = choice.hours();
        return new OwnPreferencesJson(
                OwnWords.toJson(choice.language()),
                hours == null ? null : hours.opens().toString(),
                hours == null ? null : hours.closes().toString(),
                OwnWords.toJson(wants.topics()),
                wants.pausedUntil(),
                choice.on().stream().sorted().map(OwnWishes::kind).toList(),
                history(choice));
    }

    private static List<OwnPreferenceChangeJson> history(Choice choice) {
        return choice.history().stream()
                .map(change -> new OwnPreferenceChangeJson(
                        change.kind().name(), change.scope() == null ? null : kind(change.scope()), change.at()))
                .toList();
    }

    private static MessageKindJson kind(ConsentScope scope) {
        return MessageKindJson.valueOf(scope.name());
    }
}
