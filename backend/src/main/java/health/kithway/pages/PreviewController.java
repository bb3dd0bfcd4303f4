package health.kithway.pages;

import health.kithway.program.Previews;
import health.kithway.program.link.Landing;
import health.kithway.program.link.Landings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The first page of a version as visitors will see it, or saw it. There is nothing to press, and nothing is counted. */
@Controller
final class PreviewController {

    private final Previews previews;
    private final Landings landings;
    private final Readers readers;
    private final Printer printer;
    private final VisitsCookie known;

    PreviewController(Previews previews, Landings landings, Readers readers, Printer printer, VisitsCookie known) {
        this.previews = previews;
        this.landings = landings;
        this.readers = readers;
        this.printer = printer;
        this.known = known;
    }

    @GetMapping("/preview/{token}")
    Mono<ResponseEntity<String>> show(@PathVariable String token, ServerWebExchange exchange) {
        Here here = readers.here(exchange, null);
        return previews.open(token)
                // Whoever holds the pass is of the organization: links opened in this browser count nothing from now
                // on.
                .flatMap(seen -> known.openOrNew(exchange, seen.organization())
                        .flatMap(visitor -> known.keep(exchange, seen.organization(), visitor.asStaff()))
                        .then(landings.getVersion(
                                seen.organization(), seen.program(), seen.version(), here.language())))
                .map(content -> print(here, content))
                .defaultIfEmpty(printer.print(Frame.bare(here), new View.Unknown()));
    }

    private ResponseEntity<String> print(Here here, Landing.Content content) {
        Frame frame = Frame.bare(here).with(Journey.clinic(content), Themes.of(content.brand()));
        return printer.print(frame, LandingPage.of(content, content.places()).asPreview());
    }
}
