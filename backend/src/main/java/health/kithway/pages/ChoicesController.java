package health.kithway.pages;

import health.kithway.messaging.choice.ChoiceRefused;
import health.kithway.messaging.code.OneTimeCodes;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.pass.Session;
import health.kithway.pass.Sessions;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What anybody is sent, by the link of a message: a code first, because messages are handed on. */
@Controller
final class ChoicesController {

    private static final String HOME = "/choices";

    private final CirclePages pages;
    private final ChoicePages choices;
    private final CodeSteps steps;
    private final CircleCookies cookies;
    private final Passes passes;
    private final Sessions sessions;
    private final OneTimeCodes codes;

    ChoicesController(
            CirclePages pages,
            ChoicePages choices,
            CodeSteps steps,
            CircleCookies cookies,
            Passes passes,
            Sessions sessions,
            OneTimeCodes codes) {
        this.pages = pages;
        this.choices = choices;
        this.steps = steps;
        this.cookies = cookies;
        this.passes = passes;
        this.sessions = sessions;
        this.codes = codes;
    }

    @GetMapping("/p/{token}")
    Mono<ResponseEntity<String>> ask(@PathVariable String token, ServerWebExchange exchange) {
        return held(token, exchange, steps::ask);
    }

    @PostMapping("/p/{token}")
    Mono<ResponseEntity<String>> send(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (link, frame) -> steps.send(
                        exchange, link, frame, by -> codes.send(link.holder(), link.id(), CodeSteps.person(link), by)));
    }

    @GetMapping("/p/{token}/code")
    Mono<ResponseEntity<String>> code(@PathVariable String token, ServerWebExchange exchange) {
        return held(token, exchange, (link, frame) -> Mono.just(steps.again(frame, Mistakes.NONE)));
    }

    @PostMapping("/p/{token}/code")
    Mono<ResponseEntity<String>> takeCode(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (link, frame) -> steps.take(
                        exchange,
                        link,
                        frame,
                        (ticket, sent) -> codes.check(link.holder(), link.id(), ticket, Forms.text(sent, "code"))
                                .flatMap(person -> sessions.begin(
                                        link.holder(), PassPurpose.UNSUBSCRIBE, person.value(), person.value(), false))
                                .map(session -> {
                                    cookies.beginChoices(exchange, session);
                                    return Journeys.to(HOME);
                                })));
    }

    @GetMapping(HOME)
    Mono<ResponseEntity<String>> show(ServerWebExchange exchange) {
        return seated(exchange, this::page);
    }

    private Mono<ResponseEntity<String>> page(Session session, Frame frame) {
        return choices.show(session.holder(), person(session), frame.here().language())
                .map(choice -> pages.print(frame, new CircleView.Preferences(HOME, null, List.of(), false, choice)));
    }

    @PostMapping(HOME)
    Mono<ResponseEntity<String>> take(ServerWebExchange exchange) {
        return sent(exchange, (session, sent) -> choices.choose(session.holder(), person(session), sent));
    }

    @PostMapping(HOME + "/stop")
    Mono<ResponseEntity<String>> stop(ServerWebExchange exchange) {
        return sent(exchange, (session, sent) -> choices.stop(session.holder(), person(session), sent));
    }

    @PostMapping(HOME + "/start")
    Mono<ResponseEntity<String>> start(ServerWebExchange exchange) {
        return sent(
                exchange,
                (session, sent) -> choices.start(
                        session.holder(), person(session), pages.here(exchange).language(), sent));
    }

    private Mono<ResponseEntity<String>> sent(
            ServerWebExchange exchange, BiFunction<Session, MultiValueMap<String, String>, Mono<Void>> work) {
        return seated(
                exchange,
                (session, frame) -> exchange.getFormData()
                        .flatMap(sent -> work.apply(session, sent))
                        .thenReturn(Journeys.to(HOME))
                        .onErrorResume(
                                Refused.class,
                                refused -> refused.refusal() instanceof ChoiceRefused
                                        ? page(session, frame.wrong(Mistakes.of("opens", "error.hours")))
                                        : Mono.error(refused)));
    }

    private Mono<ResponseEntity<String>> seated(
            ServerWebExchange exchange, BiFunction<Session, Frame, Mono<ResponseEntity<String>>> page) {
        return sessions.find(cookies.choices(exchange))
                .filter(session -> session.purpose() == PassPurpose.UNSUBSCRIBE)
                .flatMap(session ->
                        pages.frame(exchange, session.organization()).flatMap(frame -> page.apply(session, frame)))
                .switchIfEmpty(Mono.fromSupplier(
                        () -> pages.print(Frame.bare(pages.here(exchange)), new CircleView.CircleAway())));
    }

    private Mono<ResponseEntity<String>> held(
            String token, ServerWebExchange exchange, BiFunction<Pass, Frame, Mono<ResponseEntity<String>>> page) {
        return pages.orGone(
                exchange,
                new JoinView.JoinGone(),
                passes.open(PassPurpose.UNSUBSCRIBE, token)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))))
                        .flatMap(link ->
                                pages.frame(exchange, link.organization()).flatMap(frame -> page.apply(link, frame))));
    }

    private static PersonId person(Session session) {
        return new PersonId(session.personId());
    }
}
