package health.kithway.pages;

import health.kithway.program.sharer.Share;
import health.kithway.program.sharer.SharePage;
import health.kithway.program.sharer.Way;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** What the pages to share from show. */
@Component
final class SharePages {

    private final Readers readers;
    private final Themes themes;
    private final Printer printer;

    SharePages(Readers readers, Themes themes, Printer printer) {
        this.readers = readers;
        this.themes = themes;
        this.printer = printer;
    }

    Here here(ServerWebExchange exchange) {
        return readers.here(exchange, null);
    }

    Mono<ResponseEntity<String>> choose(Here here, SharePage page, boolean thanked) {
        View view = new View.Share(
                page.programs().stream()
                        .map(shared ->
                                new View.Shared(shared.program().toString(), shared.heading(), shared.disclosure()))
                        .toList(),
                page.shared(),
                thanked);
        return page.programs().isEmpty() ? Mono.just(gone(here)) : print(here, page, view);
    }

    Mono<ResponseEntity<String>> ready(Here here, SharePage page, String token, Share share) {
        String body = escape(share.body());
        View view = new View.ShareReady(
                share.way().name(),
                share.address().toString(),
                share.body(),
                switch (share.way()) {
                    case TEXT -> "sms:?&body=" + body;
                    case EMAIL -> "mailto:?subject=" + escape(share.subject()) + "&body=" + body;
                    case QR, COPY -> null;
                },
                share.way() == Way.QR ? "/s/" + token + "/links/" + share.code() + "/qr.svg" : null,
                share.disclosure(),
                "/s/" + token + (here.chosen() ? "?lang=" + here.language().tag() : ""));
        return print(here, page, view);
    }

    ResponseEntity<String> gone(Here here) {
        return printer.print(Frame.bare(here), new View.ShareGone());
    }

    private Mono<ResponseEntity<String>> print(Here here, SharePage page, View view) {
        return themes.frame(here, page.organization()).map(frame -> printer.print(frame, view));
    }

    /** For an address that a phone hands to another program; spaces as %20, which all of them read. */
    private static String escape(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8);
    }
}
