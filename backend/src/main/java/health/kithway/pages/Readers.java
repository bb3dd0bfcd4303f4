package health.kithway.pages;

import health.kithway.directory.Language;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Which language a reader reads: the one chosen in the address, else the draft's, else the browser's, else English. */
@Component
final class Readers {

    private final DraftCookie cookie;

    Readers(DraftCookie cookie) {
        this.cookie = cookie;
    }

    Here here(ServerWebExchange exchange, @Nullable String code) {
        String asked = exchange.getRequest().getQueryParams().getFirst("lang");
        Optional<Language> chosen = Optional.ofNullable(asked).flatMap(Language::of);
        Language language = chosen.or(() -> cookie.language(exchange)).orElseGet(() -> browser(exchange));
        return new Here(exchange.getRequest().getPath().value(), language, chosen.isPresent(), code);
    }

    private static Language browser(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getAcceptLanguageAsLocales().stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}
