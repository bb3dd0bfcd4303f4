package health.kithway.pages;

import health.kithway.circle.home.CircleHomes;
import health.kithway.circle.joining.Seat;
import health.kithway.circle.joining.Seats;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells an open page that something changed, and never what: the page is read anew, by the rights of that moment. Listening
 * keeps no session alive, and ends after a few minutes.
 */
@Controller
final class CircleLiveController {

    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final int LOOKS = 160;
    private static final String OUT = "out";

    private final CircleCookies cookies;
    private final Seats seats;
    private final CircleHomes homes;

    CircleLiveController(CircleCookies cookies, Seats seats, CircleHomes homes) {
        this.cookies = cookies;
        this.seats = seats;
        this.homes = homes;
    }

    @ResponseBody
    @GetMapping(path = "/circle/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> listen(ServerWebExchange exchange) {
        return seats.find(cookies.session(exchange)).flatMapMany(this::changes);
    }

    private Flux<ServerSentEvent<String>> changes(Seat seat) {
        return Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .take(LOOKS)
                .concatMap(look -> revision(seat), 1)
                .takeUntil(OUT::equals)
                .distinctUntilChanged()
                .map(revision ->
                        ServerSentEvent.builder(revision).event("circle").build());
    }

    private Mono<String> revision(Seat seat) {
        return homes.findRevision(
                        seat.session().organization(),
                        seat.circle().id(),
                        seat.member().id())
                .defaultIfEmpty(OUT);
    }
}
