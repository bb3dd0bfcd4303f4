package health.kithway.disclosure.breach;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of it.
 *
 * @param discoveredOn the day the clocks run from, where the organization is
 * @param begins from when
 * @param ends until when, not included
 * @param reader by whose sign-in, as the trail calls them; absent when it may have been anybody's
 */
public record Incident(
        LocalDate discoveredOn,
        Instant begins,
        Instant ends,
        @Nullable String reader) {}
