package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A browser without scripts: keeps cookies, remembers the last page's form token, follows nothing by itself. */
public final class Phone {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final WebTestClient web;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    public record Seen(int status, String html, String location, Map<String, String> headers) {}

    public Phone(WebTestClient web) {
        this.web = web;
    }

    public Seen open(String path) {
        return seen(web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .cookies(jar -> cookies.forEach(jar::set))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    public Seen send(String path, String... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("token", token);
        for (int at = 0; at < fields.length; at += 2) form.add(fields[at], fields[at + 1]);
        return seen(web.post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .cookies(jar -> cookies.forEach(jar::set))
                .bodyValue(form)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** Sends and opens where that led to. */
    public Seen go(String path, String... fields) {
        Seen answer = send(path, fields);
        assertThat(answer.status()).as(path + ": " + answer.html()).isEqualTo(303);
        return open(answer.location());
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    void forgetToken() {
        token = "made elsewhere";
    }

    private Seen seen(EntityExchangeResult<String> result) {
        for (ResponseCookie cookie :
                result.getResponseCookies().toSingleValueMap().values())
            cookies.put(cookie.getName(), cookie.getValue());
        String html = Objects.requireNonNullElse(result.getResponseBody(), "");
        Matcher found = TOKEN.matcher(html);
        if (found.find()) token = found.group(1);
        URI location = result.getResponseHeaders().getLocation();
        return new Seen(
                result.getStatus().value(),
                html,
                location == null ? "" : location.toString(),
                result.getResponseHeaders().toSingleValueMap());
    }
}
