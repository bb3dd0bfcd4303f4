package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.disclosure.OwnRecord;
import health.kithway.disclosure.OwnRecords;
import health.kithway.pass.Pass;
import health.kithway.person.AddressKind;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets the holder of a link to their own record in, once their code was typed; asks for it before. */
@Component
final class KnowDoor {

    private final OwnRecords records;
    private final KnowAccess access;
    private final CirclePages pages;

    KnowDoor(OwnRecords records, KnowAccess access, CirclePages pages) {
        this.records = records;
        this.access = access;
        this.pages = pages;
    }

    /** A page that shows nothing of the person. */
    Mono<ResponseEntity<String>> held(
            ServerWebExchange exchange, String token, BiFunction<Pass, Frame, Mono<ResponseEntity<String>>> page) {
        return pages.orGone(
                exchange,
                new KnowView.KnowGone(),
                records.open(token)
                        .flatMap(link ->
                                pages.frame(exchange, link.organization()).flatMap(frame -> page.apply(link, frame))));
    }

    /** A page or a file for the person alone. */
    Mono<ResponseEntity<String>> opened(
            ServerWebExchange exchange, String token, Function<Pass, Mono<ResponseEntity<String>>> page) {
        return held(
                exchange,
                token,
                (link, frame) -> access.isOpen(exchange, link)
                        .flatMap(open -> open ? page.apply(link) : ask(link, frame, token)));
    }

    /** What is known of the person, in the language they are written to unless they chose one here. */
    Mono<ResponseEntity<String>> read(
            ServerWebExchange exchange, String token, BiFunction<Frame, OwnRecord, ResponseEntity<String>> page) {
        return opened(
                exchange,
                token,
                link -> records.show(token)
                        .flatMap(record -> pages.frame(
                                        inOwn(pages.here(exchange), record.language()), record.organization())
                                .map(frame -> page.apply(frame, record))));
    }

    private Mono<ResponseEntity<String>> ask(Pass link, Frame frame, String token) {
        return access.addresses(link)
                .map(addresses -> pages.print(
                        frame,
                        new KnowView.KnowAsk(
                                "/k/" + token,
                                addresses.containsKey(AddressKind.PHONE),
                                addresses.containsKey(AddressKind.EMAIL))));
    }

    private static Here inOwn(Here here, Language own) {
        return here.chosen() ? here : new Here(here.path(), own, false, null);
    }
}
