package health.kithway.pages;

import health.kithway.attribution.visit.VisitId;
import health.kithway.attribution.visit.VisitSignals;
import health.kithway.attribution.visit.Visits;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The first page and those around the journey. Looking counts nothing; only pressing Start does (R-ATT-07). */
@Controller
final class StartController {

    /** Says nothing about where the reader came from. */
    private static final URI ELSEWHERE = URI.create("https://www.weather.gov/");

    private final Journeys journeys;
    private final Printer printer;
    private final DraftCookie cookie;
    private final Visits visits;

    StartController(Journeys journeys, Printer printer, DraftCookie cookie, Visits visits) {
        this.journeys = journeys;
        this.printer = printer;
        this.cookie = cookie;
        this.visits = visits;
    }

    @GetMapping("/r/{code}")
    Mono<ResponseEntity<String>> show(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.open(
                exchange, code, journey -> Mono.just(printer.print(journey.frame(), journey.landingPage())));
    }

    /** A draft that is still good is taken up again, so that going back to the first page loses nothing and counts once. */
    @PostMapping("/r/{code}")
    Mono<ResponseEntity<String>> start(@PathVariable String code, ServerWebExchange exchange) {
        // The one form without a token: another site could count visits with it, or put an empty draft over a full one.
        if ("cross-site".equals(exchange.getRequest().getHeaders().getFirst("Sec-Fetch-Site"))) {
            return journeys.open(exchange, code, journey -> Mono.just(Journeys.to(journey.here(), "")));
        }
        return journeys.open(
                exchange,
                code,
                journey -> cookie.open(exchange, journey.landing().link().organization(), code)
                        .filter(draft -> draft.sent() == null)
                        .map(draft -> draft.in(journey.here().language()))
                        .switchIfEmpty(Mono.defer(() -> begin(journey, exchange)))
                        .flatMap(draft -> journeys.goOn(exchange, journey, draft)));
    }

    @GetMapping("/r/{code}/information")
    Mono<ResponseEntity<String>> information(@PathVariable String code, ServerWebExchange exchange) {
        return plain(exchange, code, new View.Information());
    }

    @GetMapping("/r/{code}/mistake")
    Mono<ResponseEntity<String>> mistake(@PathVariable String code, ServerWebExchange exchange) {
        return plain(exchange, code, new View.Mistake());
    }

    /** Needs no token: a stranger who makes a phone forget has done no harm. */
    @PostMapping("/r/{code}/forget")
    Mono<ResponseEntity<String>> forget(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.find(exchange, code).map(journey -> {
            cookie.forget(exchange);
            return Journeys.to(journey.here(), "forgotten");
        });
    }

    @GetMapping("/r/{code}/forgotten")
    Mono<ResponseEntity<String>> forgotten(@PathVariable String code, ServerWebExchange exchange) {
        return plain(exchange, code, new View.Forgotten());
    }

    /** The quick exit. The one GET that does something: it forgets, so that Back shows nothing. */
    @GetMapping("/r/{code}/leave")
    Mono<ResponseEntity<String>> leave(@PathVariable String code, ServerWebExchange exchange) {
        cookie.forget(exchange);
        return Mono.just(
                ResponseEntity.status(HttpStatus.SEE_OTHER).location(ELSEWHERE).build());
    }

    private Mono<Draft> begin(Journey journey, ServerWebExchange exchange) {
        return visits.record(
                        journey.landing().link(), signals(exchange.getRequest().getHeaders()))
                .map(VisitId::value)
                .map(visit -> cookie.fresh(journey.here(), visit));
    }

    private Mono<ResponseEntity<String>> plain(ServerWebExchange exchange, String code, View view) {
        return journeys.find(exchange, code)
                .map(journey -> printer.print(journey.frame().back(""), view));
    }

    private static VisitSignals signals(HttpHeaders headers) {
        @Nullable
        String purpose = Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                .map(headers::getFirst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new VisitSignals(headers.getFirst(HttpHeaders.USER_AGENT), purpose);
    }
}
