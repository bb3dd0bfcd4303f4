package health.kithway.routing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a booking site with who sends and an opaque reference, as SMART Scheduling Links want them (R-ATT-09). */
final class BookingLink {

    private static final String SOURCE = "kithway";

    private BookingLink() {}

    /** Taken apart and put together again: what stands in the address already stays, an older reference does not. */
    static String of(String url, UUID reference) {
        return of(url, SOURCE, reference);
    }

    /** Whether an address can be taken apart and put together again, and is safe to send somebody to. */
    static boolean isSafe(String url) {
        try {
            URI address = new URI(url);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && new URI(of(url, new UUID(0, 0))).getHost().equals(address.getHost());
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return false;
        }
    }

    static String of(String url, String source, UUID reference) {
        return UriComponentsBuilder.fromUriString(url)
                .replaceQueryParam("source", source)
                .replaceQueryParam("booking-referral", reference)
                .build(true)
                .toUriString();
    }
}
