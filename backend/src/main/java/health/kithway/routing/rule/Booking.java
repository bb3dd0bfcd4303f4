package health.kithway.routing.rule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a time is found at the place.
 *
 * @param url of the booking site, exactly where the kind is BOOKING_SITE
 * @param windows when the place calls back, in its own zone; none means in its hours
 */
public record Booking(Kind kind, @Nullable String url, List<Window> windows) {

    public static final Booking CALL_BACK = new Booking(Kind.CALL_BACK, null, List.of());
    public static final Booking CALL = new Booking(Kind.CALL, null, List.of());

    public Booking {
        if ((kind == Kind.BOOKING_SITE) != (url != null)) {
            throw new IllegalArgumentException("An address is given exactly where there is a booking site");
        }
        windows = List.copyOf(windows);
    }

    public static Booking site(String url) {
        return new Booking(Kind.BOOKING_SITE, url, List.of());
    }

    /** Somebody who does not know what for cannot book: they are called, in the windows if there are any. */
    Booking forNotSure() {
        return kind == Kind.CALL_BACK ? this : CALL_BACK;
    }

    public enum Kind {
        BOOKING_SITE,
        CALL,
        CALL_BACK
    }

    /** From a time on, until before another, on each day from one to another. */
    public record Window(DayOfWeek firstDay, DayOfWeek lastDay, LocalTime from, LocalTime until) {}
}
