package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.problem.Problem;
import health.kithway.problem.ProblemPage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import reactor.core.publisher.Mono;

/** Makes the HTML of a page in the reader's language; also of problems, for readers who asked for a page. */
@Component
final class Printer implements ProblemPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ITemplateEngine templates;
    private final Readers readers;

    Printer(ITemplateEngine templates, Readers readers) {
        this.templates = templates;
        this.readers = readers;
    }

    ResponseEntity<String> print(Frame frame, View view) {
        int status = frame.mistakes().isNone() ? view.status() : 422;
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.getLanguage())
                .body(html(frame, view));
    }

    /** What was printed already. */
    ResponseEntity<String> answer(Language language, String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(html);
    }

    String html(Frame frame, View view) {
        Context context = new Context(frame.here().language().locale());
        context.setVariables(Map.of("page", frame, "view", view));
        return templates.process("pages/" + view.template(), context);
    }

    @Override
    public boolean isFor(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        boolean page = path.startsWith("/r/")
                || path.startsWith("/R/")
                || path.startsWith("/u/")
                || path.startsWith("/s/")
                || path.startsWith("/c/")
                || path.startsWith("/a/")
                || path.startsWith("/m/")
                || path.startsWith("/k/")
                || path.startsWith("/circle")
                || path.startsWith("/preview/");
        return page || (!path.contains("/v1/") && asksForHtml(exchange));
    }

    @Override
    public Mono<Void> show(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(HTML);
        String html = html(Frame.bare(readers.here(exchange, null)), view(problem.status()));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(html.getBytes(StandardCharsets.UTF_8))));
    }

    private static View view(int status) {
        if (status == 429) return new View.Many();
        return status >= 500 ? new View.Failed() : new View.Unknown();
    }

    private static boolean asksForHtml(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getAccept().stream()
                .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType());
    }
}
