package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.person.Drafts;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the draft in a cookie only this site can read: sealed, not for scripts, not sent from other sites, for twenty idle
 * minutes. The language stands before the seal, because it is needed before the organization's key is known.
 */
@Component
final class DraftCookie {

    static final Duration IDLE = Duration.ofMinutes(20);

    private static final int TOKEN_BYTES = 16;

    private final Drafts drafts;
    private final JsonMapper json;
    private final Clock clock;
    private final Ids ids;
    private final RandomGenerator chance;
    private final boolean secure;

    DraftCookie(
            Drafts drafts,
            JsonMapper json,
            Clock clock,
            Ids ids,
            RandomGenerator chance,
            @Value("${kithway.public-url}") String publicUrl) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.chance = chance;
        this.secure = publicUrl.startsWith("https:");
    }

    /** Empty when there is none, it is too old, tampered with, or belongs to another link. */
    Mono<Draft> open(ServerWebExchange exchange, OrganizationId organization, String code) {
        return Mono.justOrEmpty(value(exchange))
                .filter(value -> value.length() > 3)
                .flatMap(value -> drafts.open(organization, value.substring(3)))
                .flatMap(bytes -> Mono.justOrEmpty(read(bytes)))
                .filter(draft -> draft.code().equals(code))
                .filter(draft -> draft.savedAt().plus(IDLE).isAfter(clock.instant()));
    }

    /** An empty draft of a visit that was just counted. */
    Draft fresh(Here here, UUID visit) {
        byte[] token = new byte[TOKEN_BYTES];
        chance.nextBytes(token);
        return new Draft(
                ids.next(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(token),
                Objects.requireNonNull(here.code()),
                here.language(),
                clock.instant(),
                visit,
                Draft.Answers.NONE,
                null);
    }

    Mono<Void> keep(ServerWebExchange exchange, OrganizationId organization, Draft draft) {
        byte[] bytes = json.writeValueAsBytes(draft.savedAt(clock.instant()));
        return drafts.seal(organization, bytes)
                .doOnNext(closed -> set(exchange, draft.language().tag() + "." + closed, IDLE))
                .then();
    }

    void forget(ServerWebExchange exchange) {
        set(exchange, "", Duration.ZERO);
    }

    Optional<Language> language(ServerWebExchange exchange) {
        return value(exchange).filter(value -> value.length() > 2).flatMap(value -> Language.of(value.substring(0, 2)));
    }

    private Optional<String> value(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name()))
                .map(HttpCookie::getValue);
    }

    private void set(ServerWebExchange exchange, String value, Duration age) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(name(), value)
                        .path("/")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build());
    }

    private String name() {
        return secure ? "__Host-kw-draft" : "kw-draft";
    }

    private @Nullable Draft read(byte[] bytes) {
        try {
            return json.readValue(bytes, Draft.class);
        } catch (JacksonException madeByAnotherVersion) {
            return null;
        }
    }
}
