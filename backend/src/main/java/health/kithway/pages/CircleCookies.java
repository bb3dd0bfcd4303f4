package health.kithway.pages;

import health.kithway.pass.IssuedSession;
import health.kithway.person.Drafts;
import health.kithway.tenancy.OrganizationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser of somebody who typed a code keeps: the session of their place in a circle or of their own record, and, until
 * the code is typed, its ticket with what they chose meanwhile. Only this site can read them, no script can, and other sites' forms do not bring them along.
 */
@Component
final class CircleCookies {

    private static final Duration TICKET = Duration.ofMinutes(10);

    private final Drafts drafts;
    private final JsonMapper json;
    private final boolean secure;

    CircleCookies(Drafts drafts, JsonMapper json, @Value("${kithway.public-url}") String publicUrl) {
        this.drafts = drafts;
        this.json = json;
        this.secure = publicUrl.startsWith("https:");
    }

    /**
     * What waits for a code.
     *
     * @param link the secret of the link it was asked by
     * @param agreed the boxes that were ticked
     * @param choice the patient's, where the patient was asked
     */
    record Ticket(String link, String secret, List<String> agreed, String choice) {}

    /** Empty when there is none, or it is for another link. */
    Mono<Ticket> ticket(ServerWebExchange exchange, OrganizationId organization, String link) {
        return Mono.justOrEmpty(value(exchange, "ticket"))
                .flatMap(kept -> drafts.open(organization, kept))
                .flatMap(bytes -> Mono.justOrEmpty(read(bytes)))
                .filter(ticket -> ticket.link().equals(link));
    }

    Mono<Void> keep(ServerWebExchange exchange, OrganizationId organization, Ticket ticket) {
        return drafts.seal(organization, json.writeValueAsBytes(ticket))
                .doOnNext(kept -> set(exchange, "ticket", kept, TICKET))
                .then();
    }

    String session(ServerWebExchange exchange) {
        return value(exchange, "circle").orElse("");
    }

    String choices(ServerWebExchange exchange) {
        return value(exchange, "choices").orElse("");
    }

    /** The session of somebody who chooses what they are sent; kept until the browser is closed. */
    void beginChoices(ServerWebExchange exchange, IssuedSession session) {
        set(exchange, "ticket", "", Duration.ZERO);
        set(exchange, "choices", session.cookie(), Duration.ofSeconds(-1));
    }

    /** A session of its own, in place of the ticket. */
    void begin(ServerWebExchange exchange, IssuedSession session) {
        Duration kept = session.keptFor();
        set(exchange, "ticket", "", Duration.ZERO);
        set(exchange, "circle", session.cookie(), kept == null ? Duration.ofSeconds(-1) : kept);
    }

    /** Of the browser that shows somebody their own record. */
    String ownSession(ServerWebExchange exchange) {
        return value(exchange, "know").orElse("");
    }

    /** Until the browser is closed, in place of the ticket. */
    void beginOwn(ServerWebExchange exchange, IssuedSession session) {
        set(exchange, "ticket", "", Duration.ZERO);
        set(exchange, "know", session.cookie(), Duration.ofSeconds(-1));
    }

    void forgetOwn(ServerWebExchange exchange) {
        set(exchange, "know", "", Duration.ZERO);
    }

    void forget(ServerWebExchange exchange) {
        set(exchange, "circle", "", Duration.ZERO);
        set(exchange, "ticket", "", Duration.ZERO);
    }

    private Optional<String> value(ServerWebExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(named(name)))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private void set(ServerWebExchange exchange, String name, String value, Duration age) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(named(name), value)
                        .path("/")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build());
    }

    private String named(String name) {
        return (secure ? "__Host-kw-" : "kw-") + name;
    }

    private Optional<Ticket> read(byte[] bytes) {
        try {
            return Optional.of(json.readValue(bytes, Ticket.class));
        } catch (JacksonException madeByAnotherVersion) {
            return Optional.empty();
        }
    }
}
