package health.kithway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.util.UriComponentsBuilder;

/** The written contract (openapi/bundled/), as a judge. */
public final class Contract {

    /** By the first part of the path. */
    public static final List<String> ROOTS = List.of("provider", "staff", "public");

    private static final Path FOLDER = Path.of("../openapi/bundled");
    private static final Map<String, OpenApiInteractionValidator> JUDGES = new ConcurrentHashMap<>();

    private Contract() {}

    public static String text(String root) {
        try {
            return Files.readString(FOLDER.resolve(root + ".yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * Fails when an exchange is not what the contract says. An answer of 4xx may be to a request that breaks the contract on
     * purpose, so there only the answer is judged.
     */
    static void hold(EntityExchangeResult<?> exchange) {
        URI url = exchange.getUrl();
        String root = url.getPath().split("/", 3)[1];
        if (!ROOTS.contains(root)) {
            return;
        }
        int status = exchange.getStatus().value();
        SimpleResponse response = response(exchange, status);
        Request.Method method = Request.Method.valueOf(exchange.getMethod().name());
        OpenApiInteractionValidator judge = judge(root);
        ValidationReport report = status < 400
                ? judge.validate(request(exchange), response)
                : judge.validateResponse(url.getPath(), method, response);
        assertThat(report.getMessages().stream()
                        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                        .toList())
                .as("%s %s → %d must be as the contract says", method, url.getPath(), status)
                .isEmpty();
    }

    private static SimpleResponse response(EntityExchangeResult<?> exchange, int status) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
        exchange.getResponseHeaders().forEach(response::withHeader);
        byte[] body = exchange.getResponseBodyContent();
        if (body != null && body.length > 0) {
            response.withBody(body);
        }
        return response.build();
    }

    private static SimpleRequest request(EntityExchangeResult<?> exchange) {
        URI url = exchange.getUrl();
        SimpleRequest.Builder request =
                new SimpleRequest.Builder(exchange.getMethod().name(), url.getPath());
        HttpHeaders headers = exchange.getRequestHeaders();
        headers.forEach(request::withHeader);
        UriComponentsBuilder.fromUri(url).build().getQueryParams().forEach(request::withQueryParam);
        byte[] body = exchange.getRequestBodyContent();
        if (body != null && body.length > 0) {
            request.withBody(body);
        }
        return request.build();
    }

    private static OpenApiInteractionValidator judge(String root) {
        return JUDGES.computeIfAbsent(
                root.toLowerCase(Locale.ROOT),
                name -> OpenApiInteractionValidator.createForInlineApiSpecification(text(name))
                        .build());
    }
}
