package health.kithway.pages;

import health.kithway.consent.Channel;
import health.kithway.disclosure.OwnRecordAccess;
import health.kithway.pass.IssuedSession;
import health.kithway.pass.Pass;
import health.kithway.pass.Sessions;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whether the browser that came by the link to somebody's own record is theirs: a code that was sent to them was typed on it. */
@Component
final class KnowAccess {

    private final OwnRecordAccess access;
    private final Sessions sessions;
    private final People people;
    private final CircleCookies cookies;

    KnowAccess(OwnRecordAccess access, Sessions sessions, People people, CircleCookies cookies) {
        this.access = access;
        this.sessions = sessions;
        this.people = people;
        this.cookies = cookies;
    }

    Mono<Boolean> isOpen(ServerWebExchange exchange, Pass link) {
        return sessions.find(cookies.ownSession(exchange))
                .filter(session -> OwnRecordAccess.opens(session, link))
                .hasElement();
    }

    /** Where a code can be sent to. */
    Mono<Map<AddressKind, byte[]>> addresses(Pass link) {
        return people.listAddressIndexes(link.organization(), person(link));
    }

    /** Sends a code to the person whose record it is. */
    Mono<Void> send(ServerWebExchange exchange, String token, Pass link, @Nullable Channel by) {
        return access.sendCode(link, by)
                .flatMap(ticket -> cookies.keep(
                        exchange,
                        link.organization(),
                        new CircleCookies.Ticket(token, ticket.secret(), List.of(), "")));
    }

    /** Opens the record on this browser; empty where no code was asked for here. */
    Mono<IssuedSession> enter(ServerWebExchange exchange, String token, Pass link, String typed) {
        return cookies.ticket(exchange, link.organization(), token)
                .flatMap(ticket -> access.enter(link, ticket.secret(), typed))
                .doOnNext(session -> cookies.beginOwn(exchange, session));
    }

    /** The browser is a stranger's from now on. */
    Mono<Void> forget(ServerWebExchange exchange) {
        return sessions.forget(cookies.ownSession(exchange)).then(Mono.fromRunnable(() -> cookies.forgetOwn(exchange)));
    }

    private static PersonId person(Pass link) {
        return new PersonId(link.subjectId());
    }
}
