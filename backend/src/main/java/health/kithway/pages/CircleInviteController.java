package health.kithway.pages;

import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.circle.joining.Invitations;
import health.kithway.circle.joining.Seat;
import health.kithway.pass.PassPurpose;
import health.kithway.problem.Refused;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asking others in, from the reader's own phone. Kithway sends these links to nobody (R-TCPA-08). */
@Controller
final class CircleInviteController {

    private final CirclePages pages;
    private final Invitations invitations;
    private final Clock clock;
    private final CircleLinks links;

    CircleInviteController(CirclePages pages, Invitations invitations, CircleLinks links, Clock clock) {
        this.pages = pages;
        this.invitations = invitations;
        this.clock = clock;
        this.links = links;
    }

    @GetMapping("/circle/add")
    Mono<ResponseEntity<String>> add(ServerWebExchange exchange) {
        return pages.seated(exchange, (seat, frame) -> Mono.just(pages.print(frame, boxes(seat))));
    }

    @PostMapping("/circle/add")
    Mono<ResponseEntity<String>> takeAdd(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData().flatMap(sent -> {
                    List<Right> rights = rights(sent);
                    return rights.isEmpty()
                            ? Mono.just(pages.print(frame.wrong(Mistakes.of("may", "error.may")), boxes(seat)))
                            : invitations
                                    .invite(seat.holder(), seat.circle(), seat.member(), Preset.of(rights), rights)
                                    .map(pass -> Journeys.to("/circle/links/" + pass.secret()));
                }));
    }

    /** What the reader may offer: what they may know themselves. */
    private CircleView.CircleAdd boxes(Seat seat) {
        return new CircleView.CircleAdd(seat.member().rightsAt(clock.instant()).stream()
                .map(right -> right.permission().name())
                .toList());
    }

    private static List<Right> rights(MultiValueMap<String, String> sent) {
        return CirclePages.ticked(sent).stream()
                .map(permission -> new Right(permission, null))
                .toList();
    }

    /** A link that this member's circle made, to hand on. */
    @GetMapping("/circle/links/{secret}")
    Mono<ResponseEntity<String>> link(@PathVariable String secret, ServerWebExchange exchange) {
        return own(
                exchange,
                secret,
                (asked, frame) -> pages.print(
                        frame,
                        links.page(
                                secret, asked.invitation().kind(), frame.here().language())));
    }

    @GetMapping("/circle/links/{secret}/qr.svg")
    Mono<ResponseEntity<String>> qr(@PathVariable String secret, ServerWebExchange exchange) {
        return own(
                exchange,
                secret,
                (asked, frame) -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("image/svg+xml"))
                        .body(links.qr(secret, asked.invitation().kind())));
    }

    private Mono<ResponseEntity<String>> own(
            ServerWebExchange exchange,
            String secret,
            BiFunction<Invitations.Asked, Frame, ResponseEntity<String>> page) {
        return pages.seated(
                exchange,
                (seat, frame) -> invitations
                        .look(PassPurpose.JOIN_CIRCLE, secret)
                        .onErrorResume(Refused.class, other -> invitations.look(PassPurpose.APPROVE_CIRCLE, secret))
                        .filter(asked ->
                                asked.circle().id().equals(seat.circle().id()))
                        .map(asked -> page.apply(asked, frame)));
    }
}
