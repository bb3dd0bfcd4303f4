package health.kithway.pages;

import health.kithway.attribution.visit.Visitor;
import health.kithway.person.Drafts;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser's own visits by an organization's links, carried by itself for 30 days at the most (R-ATT-02): sealed, not for scripts, not
 * sent from other sites, and given to nobody before they pressed a button. One for each organization, so that none sees another's.
 */
@Component
final class VisitsCookie {

    private static final String NAME = "kw-visits-";
    private static final int NAMED = 8;

    private final Drafts drafts;
    private final JsonMapper json;
    private final Ids ids;
    private final boolean secure;

    VisitsCookie(Drafts drafts, JsonMapper json, Ids ids, @Value("${kithway.public-url}") String publicUrl) {
        this.drafts = drafts;
        this.json = json;
        this.ids = ids;
        this.secure = publicUrl.startsWith("https:");
    }

    /** Empty when this browser never pressed, or shows what we did not seal. */
    Mono<Visitor> open(ServerWebExchange exchange, OrganizationId organization) {
        return Mono.justOrEmpty(exchange.getRequest().getCookies().getFirst(name(organization)))
                .flatMap(cookie -> drafts.open(organization, cookie.getValue()))
                .flatMap(bytes -> Mono.justOrEmpty(read(bytes)));
    }

    /** The same, but one that is not known is given a name of its own. */
    Mono<Visitor> openOrNew(ServerWebExchange exchange, OrganizationId organization) {
        return open(exchange, organization).switchIfEmpty(Mono.fromSupplier(() -> Visitor.unknown(ids.next())));
    }

    Mono<Void> keep(ServerWebExchange exchange, OrganizationId organization, Visitor visitor) {
        return drafts.seal(organization, json.writeValueAsBytes(visitor))
                .doOnNext(closed -> set(exchange, name(organization), closed, Visitor.REMEMBERED))
                .then();
    }

    /** All organizations' at once: somebody else holds the phone now. */
    void forget(ServerWebExchange exchange) {
        exchange.getRequest().getCookies().keySet().stream()
                .filter(name -> name.startsWith(prefix()))
                .forEach(name -> set(exchange, name, "", Duration.ZERO));
    }

    private void set(ServerWebExchange exchange, String name, String value, Duration age) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build());
    }

    private String name(OrganizationId organization) {
        return prefix() + organization.toString().substring(0, NAMED);
    }

    private String prefix() {
        return secure ? "__Host-" + NAME : NAME;
    }

    private @Nullable Visitor read(byte[] bytes) {
        try {
            return json.readValue(bytes, Visitor.class);
        } catch (JacksonException madeByAnotherVersion) {
            return null;
        }
    }
}
