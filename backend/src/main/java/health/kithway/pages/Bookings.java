package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.routing.Handover;
import health.kithway.routing.rule.Booking;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** How a time is found, in the reader's language. */
final class Bookings {

    private Bookings() {}

    static View.Booking toView(Handover booking, Language language) {
        return new View.Booking(
                booking.kind().name(),
                booking.url(),
                booking.windows().stream()
                        .map(window -> toView(window, language.locale()))
                        .toList());
    }

    private static View.Window toView(Booking.Window window, Locale locale) {
        return new View.Window(
                window.firstDay().getDisplayName(TextStyle.FULL, locale),
                window.lastDay().getDisplayName(TextStyle.FULL, locale),
                time(window.from(), locale),
                time(window.until(), locale));
    }

    private static String time(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }
}
