package health.kithway.attribution.visit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What a request says of itself. Read once to judge the opening and never kept; of the address only a keyed hash is, whose key is
 * destroyed after the day.
 *
 * @param userAgent the header of that name
 * @param purpose {@code Sec-Purpose}, {@code Purpose} or {@code X-Moz}, whichever is there
 * @param network where it came from: an IPv4 address, or the first half of an IPv6 one; empty when nobody can tell
 */
public record VisitSignals(
        @Nullable String userAgent, @Nullable String purpose, HttpMethod method, boolean crossSite, byte[] network) {

    private static final int NETWORK_BYTES = 8;
    private static final byte[] NOWHERE = {};

    /** A browser in somebody's hand that presses the button. */
    public static VisitSignals pressedIn(String userAgent) {
        return new VisitSignals(userAgent, null, HttpMethod.POST, false, NOWHERE);
    }

    public static VisitSignals of(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String purpose = Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                .map(headers::getFirst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new VisitSignals(
                headers.getFirst(HttpHeaders.USER_AGENT),
                purpose,
                request.getMethod(),
                "cross-site".equals(headers.getFirst("Sec-Fetch-Site")),
                network(request.getRemoteAddress()));
    }

    /** An IPv6 caller owns at least a /64: its first half is what stays the same. */
    private static byte[] network(@Nullable InetSocketAddress caller) {
        InetAddress address = caller == null ? null : caller.getAddress();
        if (address == null) {
            return NOWHERE;
        }
        return address instanceof Inet6Address
                ? Arrays.copyOf(address.getAddress(), NETWORK_BYTES)
                : address.getAddress();
    }

    boolean isPrefetch() {
        String said = purpose == null ? "" : purpose.toLowerCase(Locale.ROOT);
        return said.contains("prefetch") || said.contains("preview") || said.contains("prerender");
    }

    @Override
    public String toString() {
        return "VisitSignals";
    }
}
