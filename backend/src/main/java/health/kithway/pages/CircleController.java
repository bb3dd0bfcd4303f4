package health.kithway.pages;

import health.kithway.circle.MemberId;
import health.kithway.circle.joining.Invitations;
import health.kithway.circle.joining.Leaving;
import health.kithway.circle.joining.Seats;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A member at their place: who helps, going away, and forgetting a phone that is shared. */
@Controller
final class CircleController {

    private final CirclePages pages;
    private final CirclePeople people;
    private final CircleCookies cookies;
    private final Seats seats;
    private final Leaving leaving;
    private final Invitations invitations;

    CircleController(
            CirclePages pages,
            CirclePeople people,
            CircleCookies cookies,
            Seats seats,
            Leaving leaving,
            Invitations invitations) {
        this.pages = pages;
        this.people = people;
        this.cookies = cookies;
        this.seats = seats;
        this.leaving = leaving;
        this.invitations = invitations;
    }

    @GetMapping("/circle")
    Mono<ResponseEntity<String>> show(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> people.show(seat, frame.here().language()).map(view -> pages.print(frame, view)));
    }

    /** The link that asks the patient, for whoever waits for the answer. */
    @PostMapping("/circle/ask")
    Mono<ResponseEntity<String>> ask(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> invitations
                        .askPatient(seat.holder(), seat.circle(), seat.member())
                        .map(pass -> Journeys.to("/circle/links/" + pass.secret())));
    }

    @PostMapping("/circle/members/{memberId}/removal")
    Mono<ResponseEntity<String>> remove(@PathVariable String memberId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> leaving.remove(seat, member(memberId)).thenReturn(Journeys.to("/circle")));
    }

    @GetMapping("/circle/leave")
    Mono<ResponseEntity<String>> askToLeave(ServerWebExchange exchange) {
        return pages.seated(exchange, (seat, frame) -> Mono.just(pages.print(frame, new CircleView.CircleLeave())));
    }

    @PostMapping("/circle/leave")
    Mono<ResponseEntity<String>> leave(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> leaving.leave(seat).then(Mono.fromSupplier(() -> {
                    cookies.forget(exchange);
                    return pages.print(frame, new CircleView.CircleLeft());
                })));
    }

    /** To another of the reader's own places. */
    @PostMapping("/circle/move")
    Mono<ResponseEntity<String>> move(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> seats.move(seat, member(Forms.text(sent, "member"))))
                        .map(session -> {
                            cookies.begin(exchange, session);
                            return Journeys.to("/circle");
                        }));
    }

    /** "Forget me", for phones that others hold as well. */
    @PostMapping("/circle/forget")
    Mono<ResponseEntity<String>> forget(ServerWebExchange exchange) {
        return seats.forget(cookies.session(exchange)).then(Mono.fromSupplier(() -> {
            cookies.forget(exchange);
            return pages.print(Frame.bare(pages.here(exchange)), new View.Forgotten());
        }));
    }

    static MemberId member(String typed) {
        try {
            return new MemberId(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(new CommonRefusal.NotFound("member"));
        }
    }
}
