package health.kithway.pages;

import health.kithway.consent.Channel;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.pass.Pass;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A person's own link on a phone that is not known: which way the code shall come, then one box for it. */
@Component
final class CodeSteps {

    private final People people;
    private final CirclePages pages;
    private final CircleCookies cookies;

    CodeSteps(People people, CirclePages pages, CircleCookies cookies) {
        this.people = people;
        this.pages = pages;
        this.cookies = cookies;
    }

    /** Whose link it is. */
    static PersonId person(Pass link) {
        return new PersonId(Objects.requireNonNull(link.personId(), "made for a person"));
    }

    Mono<ResponseEntity<String>> ask(Pass link, Frame frame) {
        return people.listAddressIndexes(link.organization(), person(link))
                .map(addresses -> pages.print(
                        frame,
                        new JoinView.ComeBack(
                                frame.here().path(),
                                addresses.containsKey(AddressKind.PHONE),
                                addresses.containsKey(AddressKind.EMAIL))));
    }

    Mono<ResponseEntity<String>> send(
            ServerWebExchange exchange, Pass link, Frame frame, Function<@Nullable Channel, Mono<CodeTicket>> work) {
        String secret = secret(frame);
        return exchange.getFormData()
                .flatMap(sent -> work.apply(Forms.text(sent, "by").equals("EMAIL") ? Channel.EMAIL : null)
                        .flatMap(ticket -> cookies.keep(
                                exchange,
                                link.organization(),
                                new CircleCookies.Ticket(secret, ticket.secret(), List.of(), "")))
                        .then(Mono.fromSupplier(() -> Journeys.to(frame.here().below("code"))))
                        .onErrorResume(
                                Refused.class, refused -> Mono.just(again(frame, CirclePages.mistake(refused)))));
    }

    /** @param enter with the ticket of this browser and what was typed */
    Mono<ResponseEntity<String>> take(
            ServerWebExchange exchange,
            Pass link,
            Frame frame,
            BiFunction<String, MultiValueMap<String, String>, Mono<ResponseEntity<String>>> enter) {
        return exchange.getFormData()
                .flatMap(sent -> cookies.ticket(exchange, link.organization(), secret(frame))
                        .flatMap(ticket -> enter.apply(ticket.secret(), sent))
                        .onErrorResume(Refused.class, refused -> Mono.just(again(frame, CirclePages.mistake(refused))))
                        .defaultIfEmpty(again(frame, Mistakes.of("code", "error.code.over"))));
    }

    ResponseEntity<String> again(Frame frame, Mistakes mistakes) {
        String own = root(frame);
        return pages.print(frame.wrong(mistakes), new JoinView.Code(own + "/code", own, own.startsWith("/m/")));
    }

    /** The path of the link itself, e.g. {@code /m/…}. */
    private static String root(Frame frame) {
        return frame.here().path().replaceFirst("/code$", "");
    }

    private static String secret(Frame frame) {
        String own = root(frame);
        return own.substring(own.lastIndexOf('/') + 1);
    }
}
