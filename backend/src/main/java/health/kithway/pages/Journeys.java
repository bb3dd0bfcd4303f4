package health.kithway.pages;

import health.kithway.pages.Draft.Step;
import health.kithway.program.link.Landings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Takes every request of the journey to where it may go: a closed link, a lost draft, a form made elsewhere or a page that is
 * not yet its turn are answered here, so that the pages only see readers who are in the right place.
 */
@Component
final class Journeys {

    private final Landings landings;
    private final DraftCookie cookie;
    private final Readers readers;
    private final Printer printer;

    Journeys(Landings landings, DraftCookie cookie, Readers readers, Printer printer) {
        this.landings = landings;
        this.cookie = cookie;
        this.readers = readers;
        this.printer = printer;
    }

    /** The link as it stands, open or not; an unknown code is refused. */
    Mono<Journey> find(ServerWebExchange exchange, String code) {
        Here here = readers.here(exchange, code);
        return landings.get(code, here.language())
                .map(landing ->
                        new Journey(here, landing, Themes.of(landing.content().brand()), null));
    }

    /** A page that needs an open link and no draft. */
    Mono<ResponseEntity<String>> open(
            ServerWebExchange exchange, String code, Function<Journey, Mono<ResponseEntity<String>>> page) {
        return find(exchange, code)
                .flatMap(journey -> journey.landing().link().isOpen() ? page.apply(journey) : closed(journey));
    }

    /** A page of the journey; one that is not its turn leads to the one that is. Done is shown even if the link closed since. */
    Mono<ResponseEntity<String>> show(
            ServerWebExchange exchange, String code, Step step, Function<Journey, ResponseEntity<String>> page) {
        return read(exchange, code, step, journey -> Mono.just(page.apply(journey)));
    }

    /** The same for a page that has to look something up. */
    Mono<ResponseEntity<String>> read(
            ServerWebExchange exchange, String code, Step step, Function<Journey, Mono<ResponseEntity<String>>> page) {
        return drafted(exchange, code, step == Step.DONE, journey -> {
            Step next = journey.answered().next();
            return step.reachableFrom(journey.answered())
                    ? page.apply(journey)
                    : Mono.just(to(journey.here(), next.path()));
        });
    }

    /** A form of the journey. Sending again what was sent shows what came of it. */
    Mono<ResponseEntity<String>> take(
            ServerWebExchange exchange,
            String code,
            Step step,
            BiFunction<Journey, MultiValueMap<String, String>, Mono<ResponseEntity<String>>> form) {
        return drafted(
                exchange,
                code,
                step == Step.CHECK || step == Step.DONE,
                journey -> exchange.getFormData().flatMap(sent -> {
                    Step next = journey.answered().next();
                    if (!madeHere(journey, sent)) return again(journey);
                    return step.reachableFrom(journey.answered())
                            ? form.apply(journey, sent)
                            : Mono.just(to(journey.here(), next.path()));
                }));
    }

    /** Something for whoever has a draft, whatever its state. */
    Mono<ResponseEntity<String>> drafted(
            ServerWebExchange exchange, String code, Function<Journey, Mono<ResponseEntity<String>>> page) {
        return drafted(exchange, code, true, page);
    }

    /** Keeps the draft and goes on to the first question that is open. */
    Mono<ResponseEntity<String>> goOn(ServerWebExchange exchange, Journey journey, Draft draft) {
        return cookie.keep(exchange, journey.landing().link().organization(), draft)
                .then(Mono.fromSupplier(
                        () -> to("/r/" + draft.code() + "/" + draft.next().path())));
    }

    Mono<ResponseEntity<String>> closed(Journey journey) {
        return Mono.just(printer.print(
                journey.frame(),
                new View.Closed(journey.landing().link().state().name())));
    }

    static ResponseEntity<String> to(Here here, String step) {
        return to(here.step(step));
    }

    static ResponseEntity<String> to(String url) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(url))
                .build();
    }

    private Mono<ResponseEntity<String>> drafted(
            ServerWebExchange exchange,
            String code,
            boolean evenIfClosed,
            Function<Journey, Mono<ResponseEntity<String>>> page) {
        return find(exchange, code).flatMap(journey -> {
            if (!evenIfClosed && !journey.landing().link().isOpen()) return closed(journey);
            return cookie.open(exchange, journey.landing().link().organization(), code)
                    .map(draft -> journey.with(
                            journey.here().chosen() ? draft.in(journey.here().language()) : draft))
                    .flatMap(page)
                    .switchIfEmpty(Mono.defer(() -> again(journey)));
        });
    }

    private Mono<ResponseEntity<String>> again(Journey journey) {
        return Mono.just(printer.print(journey.frame(), new View.Again()));
    }

    private static boolean madeHere(Journey journey, MultiValueMap<String, String> sent) {
        return MessageDigest.isEqual(
                Forms.text(sent, "token").getBytes(StandardCharsets.UTF_8),
                journey.answered().token().getBytes(StandardCharsets.UTF_8));
    }
}
