package health.kithway.pages;

import health.kithway.circle.Circle;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.joining.Seats;
import health.kithway.consent.Channel;
import health.kithway.pages.Draft.Step;
import health.kithway.pass.Pass;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import java.util.List;
import java.util.Objects;
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
    private final People people;
    private final CirclePages pages;
    private final CircleCookies cookies;

    ComeBackController(
            Journeys journeys,
            Referrals referrals,
            Circles circles,
            Seats seats,
            People people,
            CirclePages pages,
            CircleCookies cookies) {
        this.journeys = journeys;
        this.referrals = referrals;
        this.circles = circles;
        this.seats = seats;
        this.people = people;
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
                        .switchIfEmpty(Mono.defer(() -> ask(link, frame))));
    }

    private Mono<ResponseEntity<String>> ask(Pass link, Frame frame) {
        PersonId person = new PersonId(Objects.requireNonNull(link.personId(), "made for a person"));
        return people.listAddressIndexes(link.organization(), person)
                .map(addresses -> pages.print(
                        frame,
                        new JoinView.ComeBack(
                                frame.here().path(),
                                addresses.containsKey(AddressKind.PHONE),
                                addresses.containsKey(AddressKind.EMAIL))));
    }

    /** Asks for a code. */
    @PostMapping("/m/{token}")
    Mono<ResponseEntity<String>> send(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (link, frame) -> exchange.getFormData()
                        .flatMap(sent -> seats.sendCode(
                                        link, Forms.text(sent, "by").equals("EMAIL") ? Channel.EMAIL : null)
                                .flatMap(ticket -> cookies.keep(
                                        exchange,
                                        link.organization(),
                                        new CircleCookies.Ticket(token, ticket.secret(), List.of(), "")))
                                .then(Mono.fromSupplier(
                                        () -> Journeys.to(frame.here().below("code"))))
                                .onErrorResume(
                                        Refused.class,
                                        refused -> Mono.just(again(frame, token, CirclePages.mistake(refused))))));
    }

    @GetMapping("/m/{token}/code")
    Mono<ResponseEntity<String>> code(@PathVariable String token, ServerWebExchange exchange) {
        return held(token, exchange, (link, frame) -> Mono.just(again(frame, token, Mistakes.NONE)));
    }

    @PostMapping("/m/{token}/code")
    Mono<ResponseEntity<String>> takeCode(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (link, frame) -> exchange.getFormData()
                        .flatMap(sent -> cookies.ticket(exchange, link.organization(), token)
                                .flatMap(ticket -> seats.enter(
                                        link, ticket.secret(), Forms.text(sent, "code"), sent.containsKey("remember")))
                                .map(session -> {
                                    cookies.begin(exchange, session);
                                    return Journeys.to("/circle");
                                })
                                .onErrorResume(
                                        Refused.class,
                                        refused -> Mono.just(again(frame, token, CirclePages.mistake(refused))))
                                .defaultIfEmpty(again(frame, token, Mistakes.of("code", "error.code.over")))));
    }

    private ResponseEntity<String> again(Frame frame, String token, Mistakes mistakes) {
        return pages.print(frame.wrong(mistakes), new JoinView.Code("/m/" + token + "/code", "/m/" + token, true));
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
