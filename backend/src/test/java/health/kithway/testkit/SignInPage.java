package health.kithway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keycloak's sign-in page as kithway-console sends a person's browser to it, without the browser. */
public final class SignInPage {

    /** The example of RFC 7636. */
    public static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final String issuer;
    private final String returnTo;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    public SignInPage(String issuer, String returnTo) {
        this.issuer = issuer;
        this.returnTo = returnTo;
    }

    /** The page, as HTML. */
    public String open() {
        return follow(URI.create(start() + "&code_challenge_method=S256&code_challenge=" + CHALLENGE));
    }

    public String openWithoutChallenge() {
        return follow(URI.create(start()));
    }

    public String openWithPlainChallenge() {
        return follow(URI.create(start() + "&code_challenge_method=plain&code_challenge=" + VERIFIER));
    }

    /** Where it ends: the address at the console with a code in it, or the address and HTML of Keycloak's next page. */
    public String signIn(String username, String password) {
        Matcher form = FORM.matcher(open());
        if (!form.find()) {
            throw new IllegalStateException("Keycloak showed no form");
        }
        String fields = "username=" + encode(username) + "&password=" + encode(password);
        HttpRequest post = request(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        return follow(post);
    }

    private String start() {
        return issuer + "/protocol/openid-connect/auth?client_id=kithway-console&response_type=code&scope=openid"
                + "&redirect_uri=" + encode(returnTo);
    }

    private String follow(URI address) {
        return follow(request(address).GET().build());
    }

    /** Cookies by hand: Keycloak marks them Secure on http://localhost, and browsers, but not Java, send them there. */
    private String follow(HttpRequest request) {
        HttpResponse<String> response = send(request);
        response.headers().allValues("set-cookie").forEach(this::keep);
        String location = response.headers().firstValue("location").orElse("");
        if (location.startsWith(returnTo)) {
            return location;
        }
        return location.isEmpty() ? request.uri() + "\n" + response.body() : follow(URI.create(location));
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? builder : builder.header("Cookie", sent);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
