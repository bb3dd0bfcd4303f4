package health.kithway.pages;

import health.kithway.attribution.visit.Pressing;
import health.kithway.attribution.visit.VisitId;
import health.kithway.attribution.visit.VisitSignals;
import health.kithway.attribution.visit.Visitor;
import health.kithway.attribution.visit.Visits;
import health.kithway.program.link.SharedLink;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
    private final Sheets sheets;
    private final DraftCookie cookie;
    private final VisitsCookie known;
    private final Visits visits;
    private final Clock clock;

    StartController(
            Journeys journeys,
            Printer printer,
            Sheets sheets,
            DraftCookie cookie,
            VisitsCookie known,
            Visits visits,
            Clock clock) {
        this.journeys = journeys;
        this.printer = printer;
        this.sheets = sheets;
        this.cookie = cookie;
        this.known = known;
        this.visits = visits;
        this.clock = clock;
    }

    /** In capitals too, as a QR code has it: read and answered in one hop. */
    @GetMapping({"/r/{code}", "/R/{code}"})
    Mono<ResponseEntity<String>> show(@PathVariable String code, ServerWebExchange exchange) {
        return looked(exchange, code, visits::look);
    }

    /** Nobody sees the link to this page, so whoever follows it is a program. It learns nothing by it. */
    @GetMapping("/r/{code}/all")
    Mono<ResponseEntity<String>> showToNobody(@PathVariable String code, ServerWebExchange exchange) {
        return looked(exchange, code, visits::lookWhereNobodyDoes);
    }

    private interface Look {
        Mono<VisitId> at(SharedLink link, VisitSignals signals, @Nullable Visitor visitor);
    }

    private Mono<ResponseEntity<String>> looked(ServerWebExchange exchange, String code, Look look) {
        VisitSignals signals = VisitSignals.of(exchange.getRequest());
        return journeys.find(exchange, code).flatMap(journey -> {
            SharedLink link = journey.landing().link();
            return known.open(exchange, link.organization())
                    .flatMap(visitor -> look.at(link, signals, visitor))
                    .switchIfEmpty(Mono.defer(() -> look.at(link, signals, null)))
                    .flatMap(opening ->
                            link.isOpen() ? Mono.just(sheets.print(journey, opening)) : journeys.closed(journey));
        });
    }

    /** A draft that is still good is taken up again, so that going back to the first page loses nothing and counts once. */
    @PostMapping("/r/{code}")
    Mono<ResponseEntity<String>> start(@PathVariable String code, ServerWebExchange exchange) {
        VisitSignals signals = VisitSignals.of(exchange.getRequest());
        // The one form without a token: another site could count visits with it, or put an empty draft over a full one.
        if (signals.crossSite()) {
            return journeys.open(
                    exchange,
                    code,
                    journey -> visits.press(journey.landing().link(), Pressing.of(signals))
                            .thenReturn(Journeys.to(journey.here(), "")));
        }
        return journeys.open(
                exchange,
                code,
                journey -> cookie.open(exchange, journey.landing().link().organization(), code)
                        .filter(draft -> draft.sent() == null)
                        .map(draft -> draft.in(journey.here().language()))
                        .flatMap(draft ->
                                press(journey, exchange, signals, draft).thenReturn(draft))
                        .switchIfEmpty(Mono.defer(() -> press(journey, exchange, signals, null)
                                .map(visit -> cookie.fresh(journey.here(), visit.value()))))
                        .flatMap(draft -> journeys.goOn(exchange, journey, draft)));
    }

    /** Only now the browser gets its cookie. */
    private Mono<VisitId> press(
            Journey journey, ServerWebExchange exchange, VisitSignals signals, @Nullable Draft draft) {
        SharedLink link = journey.landing().link();
        return Mono.zip(
                        known.openOrNew(exchange, link.organization()),
                        exchange.getFormData(),
                        (visitor, form) -> new Pressing(signals, page(form), again(visitor, link, draft)))
                .flatMap(pressing -> visits.press(link, pressing)
                        .flatMap(visit -> known.keep(
                                        exchange,
                                        link.organization(),
                                        Objects.requireNonNull(pressing.visitor())
                                                .with(visit, link.linkId(), clock.instant()))
                                .thenReturn(visit)));
    }

    /** Whoever still has a draft is who began it, even if the other cookie is gone. */
    private Visitor again(Visitor visitor, SharedLink link, @Nullable Draft draft) {
        UUID visit = draft == null ? null : draft.visit();
        return visit == null ? visitor : visitor.with(new VisitId(visit), link.linkId(), clock.instant());
    }

    private static @Nullable VisitId page(MultiValueMap<String, String> form) {
        try {
            String opening = form.getFirst("opening");
            return opening == null ? null : new VisitId(UUID.fromString(opening));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
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
            known.forget(exchange);
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
        known.forget(exchange);
        return Mono.just(
                ResponseEntity.status(HttpStatus.SEE_OTHER).location(ELSEWHERE).build());
    }

    private Mono<ResponseEntity<String>> plain(ServerWebExchange exchange, String code, View view) {
        return journeys.find(exchange, code)
                .map(journey -> printer.print(journey.frame().back(""), view));
    }
}
