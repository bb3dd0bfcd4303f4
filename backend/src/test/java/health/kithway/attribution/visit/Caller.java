package health.kithway.attribution.visit;

import health.kithway.testkit.Api;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.netty.http.client.HttpClient;

/** Somebody or something with an address of its own and a browser, or not. */
final class Caller {

    static final String SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

    private static final Pattern OPENING = Pattern.compile("name=\"opening\" value=\"([^\"]+)\"");

    private final WebTestClient web;
    private final String agent;
    private final Map<String, String> cookies = new HashMap<>();

    Caller(Api api, int address, String agent) {
        HttpClient http = HttpClient.create().bindAddress(() -> new InetSocketAddress("127.0.0." + address, 0));
        this.web = WebTestClient.bindToServer(new ReactorClientHttpConnector(http))
                .baseUrl(api.address().replace("localhost", "127.0.0.1"))
                .build();
        this.agent = agent;
    }

    /** The page as it came. */
    String get(String path, String... headers) {
        return send(HttpMethod.GET, path, null, headers);
    }

    String head(String path) {
        return send(HttpMethod.HEAD, path, null);
    }

    /** Presses the button of a page. */
    String press(String path, String page, String... headers) {
        Matcher opening = OPENING.matcher(page);
        return send(HttpMethod.POST, path, opening.find() ? opening.group(1) : "", headers);
    }

    /** Opens the page and presses. */
    String visit(String path) {
        return press(path, get(path));
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private String send(HttpMethod method, String path, String opening, String... headers) {
        WebTestClient.RequestBodySpec request = web.method(method).uri(path).header(HttpHeaders.USER_AGENT, agent);
        cookies.forEach(request::cookie);
        for (int place = 0; place < headers.length; place += 2) {
            request.header(headers[place], headers[place + 1]);
        }
        if (opening != null) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(BodyInserters.fromFormData("opening", opening));
        }
        EntityExchangeResult<byte[]> answer = request.exchange().expectBody().returnResult();
        answer.getResponseCookies().forEach((name, set) -> {
            String value = Objects.requireNonNull(set.getFirst()).getValue();
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        byte[] body = answer.getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
