package health.kithway.attribution.visit;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;

/**
 * What a request says of itself. Read once to classify the visit and never kept.
 *
 * @param userAgent the header of that name
 * @param purpose {@code Sec-Purpose}, {@code Purpose} or {@code X-Moz}, whichever is there
 */
public record VisitSignals(
        @Nullable String userAgent, @Nullable String purpose) {

    public static VisitSignals of(HttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String purpose = Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                .map(headers::getFirst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new VisitSignals(headers.getFirst(HttpHeaders.USER_AGENT), purpose);
    }
}
