package health.kithway.pages;

import health.kithway.circle.Circle;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.joining.Seats;
import health.kithway.pages.Draft.Step;
import health.kithway.pass.Pass;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A member comes to their place by their own link. On a phone that is not known it shows the clinic and asks for a code. */
@Controller
final class ComeBackController {

    private final Journeys journeys;
    private final Referrals referrals;
    private final Circles circles;
    private final Seats seats;
    private final CodeSteps steps;
    private final CirclePages pages;
    private final CircleCookies cookies;

    ComeBackController(
            Journeys journeys,
            Referrals referrals,
            Circles circles,
            Seats seats,
            CodeSteps steps,
            CirclePages pages,
            CircleCookies cookies) {
        this.journeys = journeys;
        this.referrals = referrals;
        this.circles = circles;
        this.seats = seats;
        this.steps = steps;
        this.pages = pages;
        this.cookies = cookies;
    }

    /** From the last page of the journey: whoever asked for the visit starts a circle, or comes back to it. */
    @PostMapping("/r/{code}/circle")
    Mono<ResponseEntity<String>> begin(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.DONE, (journey, sent) -> {
            SharedLink link = journey.landing().link();
            return referrals
                    .findBySubmission(link.visitor(), journey.answered().id())
                    .flatMap(referral -> circle(link, referral)
                            .flatMap(circle -> seats.link(link.visitor(), starter(circle, referral))))
                    .map(pass -> Journeys.to("/m/" + pass.secret()));
        });
    }

    private Mono<Circle> circle(SharedLink link, Referral referral) {
        return circles.findCircle(link.organization(), referral.id())
                .switchIfEmpty(Mono.defer(() -> circles.start(link.visitor(), referral.id())));
    }

    private static Member starter(Circle circle, Referral referral) {
        return circle.members().stream()
                .filter(member -> member.person().equals(referral.requesterId()))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping("/m/{token}")
    Mono<ResponseEntity<String>> show(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (link, frame) -> seats.resume(cookies.session(exchange), link)
                        .map(seat -> Journeys.to("/circle"))
                        .switchIfEmpty(Mono.defer(() -> steps.ask(link, frame))));
    }

    /** Asks for a code. */
    @PostMapping("/m/{token}")
    Mono<ResponseEntity<String>> send(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token, exchange, (link, frame) -> steps.send(exchange, link, frame, by -> seats.sendCode(link, by)));
    }

    @GetMapping("/m/{token}/code")
    Mono<ResponseEntity<String>> code(@PathVariable String token, ServerWebExchange exchange) {
        return held(token, exchange, (link, frame) -> Mono.just(steps.again(frame, Mistakes.NONE)));
    }

    @PostMapping("/m/{token}/code")
    Mono<ResponseEntity<String>> takeCode(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (link, frame) -> steps.take(
                        exchange,
                        link,
                        frame,
                        (ticket, sent) -> seats.enter(
                                        link, ticket, Forms.text(sent, "code"), sent.containsKey("remember"))
                                .map(session -> {
                                    cookies.begin(exchange, session);
                                    return Journeys.to("/circle");
                                })));
    }

    private Mono<ResponseEntity<String>> held(
            String token, ServerWebExchange exchange, BiFunction<Pass, Frame, Mono<ResponseEntity<String>>> page) {
        return pages.orGone(
                exchange,
                new JoinView.JoinGone(),
                seats.open(token)
                        .flatMap(link ->
                                pages.frame(exchange, link.organization()).flatMap(frame -> page.apply(link, frame))));
    }
}
