package health.kithway.routing;

import health.kithway.routing.rule.Booking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody gets their time.
 *
 * @param url of the booking site, with an opaque reference and nothing personal
 * @param windows when the place calls back, in its own zone; none means in its hours
 */
public record Handover(Booking.Kind kind, @Nullable String url, List<Booking.Window> windows) {

    public Handover {
        windows = List.copyOf(windows);
    }
}
