package health.kithway.pages;

import health.kithway.circle.Member;
import health.kithway.circle.joining.Invitations;
import health.kithway.circle.joining.Invitations.Asked;
import health.kithway.circle.joining.Joining;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.problem.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Joining a circle in three screens: who asks and what one would see, oneself, a code. Looking spends nothing. */
@Controller
final class JoinController {

    private final Joining joining;
    private final Invitations invitations;
    private final People people;
    private final CirclePages pages;
    private final CircleCookies cookies;

    JoinController(Joining joining, Invitations invitations, People people, CirclePages pages, CircleCookies cookies) {
        this.joining = joining;
        this.invitations = invitations;
        this.people = people;
        this.pages = pages;
        this.cookies = cookies;
    }

    @GetMapping("/c/{token}")
    Mono<ResponseEntity<String>> show(@PathVariable String token, ServerWebExchange exchange) {
        return asked(
                token,
                exchange,
                (asked, frame) -> who(asked)
                        .map(name -> pages.print(
                                frame,
                                new JoinView.Join(
                                        name.orElse(null),
                                        CirclePages.sees(asked.invitation().rights()),
                                        CirclePages.not(asked.invitation().rights())))));
    }

    @PostMapping("/c/{token}")
    Mono<ResponseEntity<String>> answer(@PathVariable String token, ServerWebExchange exchange) {
        return asked(
                token,
                exchange,
                (asked, frame) -> exchange.getFormData()
                        .flatMap(sent -> Forms.text(sent, "answer").equals("no")
                                ? invitations.decline(asked).thenReturn(pages.print(frame, new JoinView.NoThanks()))
                                : Mono.just(Journeys.to(frame.here().below("you")))));
    }

    @GetMapping("/c/{token}/you")
    Mono<ResponseEntity<String>> you(@PathVariable String token, ServerWebExchange exchange) {
        return asked(
                token,
                exchange,
                (asked, frame) -> pages.boxes(asked.pass().organization(), frame.here(), List.of())
                        .map(boxes -> pages.print(frame, new JoinView.JoinYou(JoinView.Typed.NOTHING, boxes))));
    }

    @PostMapping("/c/{token}/you")
    Mono<ResponseEntity<String>> takeYou(@PathVariable String token, ServerWebExchange exchange) {
        return asked(
                token,
                exchange,
                (asked, frame) -> exchange.getFormData()
                        .map(JoinForm::from)
                        .flatMap(form -> pages.boxes(asked.pass().organization(), frame.here(), form.ticked())
                                .flatMap(boxes -> form.mistakes(boxes).isNone()
                                        ? code(exchange, token, asked, frame, form)
                                        : Mono.just(again(frame, form.mistakes(boxes), form, boxes)))));
    }

    private Mono<ResponseEntity<String>> code(
            ServerWebExchange exchange, String token, Asked asked, Frame frame, JoinForm form) {
        return joining.sendCode(asked, form.joiner(frame.here().language()))
                .flatMap(ticket -> cookies.keep(
                        exchange,
                        asked.pass().organization(),
                        new CircleCookies.Ticket(token, ticket.secret(), form.ticked(), "")))
                .then(Mono.fromSupplier(() -> Journeys.to(frame.here().beside("code"))))
                .onErrorResume(
                        Refused.class,
                        refused -> pages.boxes(asked.pass().organization(), frame.here(), form.ticked())
                                .map(boxes -> again(frame, CirclePages.mistake(refused), form, boxes)));
    }

    private ResponseEntity<String> again(Frame frame, Mistakes mistakes, JoinForm form, List<View.Text> boxes) {
        return pages.print(frame.wrong(mistakes), new JoinView.JoinYou(form.typed(), boxes));
    }

    @GetMapping("/c/{token}/code")
    Mono<ResponseEntity<String>> code(@PathVariable String token, ServerWebExchange exchange) {
        return asked(token, exchange, (asked, frame) -> Mono.just(pages.print(frame, box(frame))));
    }

    @PostMapping("/c/{token}/code")
    Mono<ResponseEntity<String>> takeCode(@PathVariable String token, ServerWebExchange exchange) {
        return asked(
                token,
                exchange,
                (asked, frame) -> exchange.getFormData()
                        .flatMap(sent -> cookies.ticket(exchange, asked.pass().organization(), token)
                                .flatMap(ticket -> enter(exchange, asked, frame, ticket, sent))
                                .defaultIfEmpty(
                                        pages.print(frame.wrong(Mistakes.of("code", "error.code.over")), box(frame)))));
    }

    private Mono<ResponseEntity<String>> enter(
            ServerWebExchange exchange,
            Asked asked,
            Frame frame,
            CircleCookies.Ticket ticket,
            MultiValueMap<String, String> sent) {
        Joining.Entry entry = new Joining.Entry(
                CirclePages.agreed(ticket.agreed()),
                frame.here().language(),
                sent.containsKey("remember"),
                sent.containsKey("before"));
        return joining.enter(asked, ticket.secret(), Forms.text(sent, "code"), entry)
                .map(session -> {
                    cookies.begin(exchange, session);
                    return Journeys.to("/circle");
                })
                .onErrorResume(
                        Refused.class,
                        refused -> Mono.just(pages.print(frame.wrong(CirclePages.mistake(refused)), box(frame))));
    }

    private static View box(Frame frame) {
        return new JoinView.Code(frame.here().url(), frame.here().beside("you"), true, true);
    }

    private Mono<Optional<String>> who(Asked asked) {
        Member by = asked.by();
        return by == null
                ? Mono.just(Optional.empty())
                : people.getPerson(asked.holder(), by.person(), "circle")
                        .map(Person::firstName)
                        .map(Optional::of);
    }

    private Mono<ResponseEntity<String>> asked(
            String token, ServerWebExchange exchange, BiFunction<Asked, Frame, Mono<ResponseEntity<String>>> page) {
        return pages.orGone(
                exchange,
                new JoinView.JoinGone(),
                joining.look(token)
                        .flatMap(asked -> pages.frame(exchange, asked.pass().organization())
                                .flatMap(frame -> page.apply(asked, frame))));
    }
}
