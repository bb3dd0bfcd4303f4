package health.kithway.messaging.carrier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit as somebody's calendar shows it. Calendars are shared and shown on locked screens, so nothing here says with whom
 * or what for.
 *
 * @param uid the same for every telling of the same visit, so that a moved one moves in the calendar too
 * @param sequence grows with every telling
 * @param title neutral, in the reader's language
 * @param place where to go, as in the message itself
 */
public record CalendarEntry(
        String uid,
        long sequence,
        Instant startsAt,
        String title,
        @Nullable String place) {}
