package health.kithway.messaging.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Takes the SDK's requests to the configured address, and each of them once: left to itself the SDK repeats what was
 * answered with 5xx, and its HTTP client what was answered with 503, either of which may text somebody twice (R-TWI-11).
 */
final class TwilioHttp extends HttpClient {

    private static final String HOME = "https://api.twilio.com";
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final int CONNECTIONS = 50;
    private static final int TOO_MANY = 429;

    private final String base;
    private final HttpClient network;

    TwilioHttp(URI base, Timeout answer) {
        String text = base.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        this.network = new NetworkHttpClient(HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(answer).build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(answer)
                                .build())
                        .build()));
    }

    TwilioHttp(URI base) {
        this(base, ANSWER);
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        Request there = new Request(request.getMethod(), request.getUrl().replace(HOME, base));
        there.setAuth(request.getUsername(), request.getPassword());
        there.setContentType(request.getContentType());
        request.getQueryParams().forEach((name, values) -> values.forEach(value -> there.addQueryParam(name, value)));
        request.getPostParams().forEach((name, values) -> values.forEach(value -> there.addPostParam(name, value)));
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> there.addHeaderParam(name, value)));
        Response response = network.makeRequest(there);
        if (response.getStatusCode() == TOO_MANY) {
            throw new TwilioBusy(retryAfter(response));
        }
        return response;
    }

    /** In seconds; a date, which Twilio does not send, counts as nothing said. */
    private static @Nullable Duration retryAfter(Response response) {
        Header[] headers = response.getHeaders();
        return headers == null
                ? null
                : Arrays.stream(headers)
                        .filter(header -> header.getName().equalsIgnoreCase("Retry-After"))
                        .map(Header::getValue)
                        .filter(value -> value.matches("\\d{1,5}"))
                        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                        .findFirst()
                        .orElse(null);
    }
}
