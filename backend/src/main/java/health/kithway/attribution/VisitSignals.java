package health.kithway.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What a request says of itself. Read once to classify the visit and never kept.
 *
 * @param userAgent the header of that name
 * @param purpose {@code Sec-Purpose}, {@code Purpose} or {@code X-Moz}, whichever is there
 */
public record VisitSignals(
        @Nullable String userAgent, @Nullable String purpose) {}
