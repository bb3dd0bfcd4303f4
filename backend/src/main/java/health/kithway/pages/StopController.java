package health.kithway.pages;

import health.kithway.messaging.reply.Unsubscribes;
import health.kithway.problem.Refused;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Stopping e-mails by their link. Looking asks; only the button, or the mail program's own (RFC 8058), stops. */
@Controller
final class StopController {

    private final Unsubscribes unsubscribes;
    private final Readers readers;
    private final Themes themes;
    private final Printer printer;

    StopController(Unsubscribes unsubscribes, Readers readers, Themes themes, Printer printer) {
        this.unsubscribes = unsubscribes;
        this.readers = readers;
        this.themes = themes;
        this.printer = printer;
    }

    @GetMapping("/u/{token}")
    Mono<ResponseEntity<String>> ask(@PathVariable String token, ServerWebExchange exchange) {
        return asked(token, exchange, frame -> printer.print(frame, new View.Stop()));
    }

    @GetMapping("/u/{token}/stopped")
    Mono<ResponseEntity<String>> stopped(@PathVariable String token, ServerWebExchange exchange) {
        return asked(token, exchange, frame -> printer.print(frame, new View.Stopped()));
    }

    /** A mail program wants no redirect; a person gets a page that may be loaded again. */
    @PostMapping("/u/{token}")
    Mono<ResponseEntity<String>> stop(@PathVariable String token, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(sent -> sent.containsKey("from"))
                .defaultIfEmpty(false)
                .flatMap(person -> asked(
                                token,
                                exchange,
                                frame -> person
                                        ? Journeys.to(frame.here().below("stopped"))
                                        : printer.print(frame, new View.Stopped()))
                        .flatMap(answer -> answer.getStatusCode().isError()
                                ? Mono.just(answer)
                                : unsubscribes.stop(token).thenReturn(answer)));
    }

    private Mono<ResponseEntity<String>> asked(
            String token, ServerWebExchange exchange, Function<Frame, ResponseEntity<String>> page) {
        Here here = readers.here(exchange, null);
        return unsubscribes
                .ask(token)
                .flatMap(asked -> {
                    Here reader = here.chosen() ? here : new Here(here.path(), asked.language(), false, null);
                    return themes.frame(reader, asked.organization()).map(page);
                })
                .onErrorResume(
                        Refused.class,
                        gone -> gone.refusal().status() == 404
                                ? Mono.just(printer.print(Frame.bare(here), new View.StopGone()))
                                : Mono.error(gone));
    }
}
