package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.problem.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days and times as people say them; short in texts, where every character counts. */
final class Spoken {

    private static final Locale ENGLISH = Locale.US;
    private static final Locale SPANISH = Locale.of("es", "US");
    private static final DateTimeFormatter SHORT_EN = DateTimeFormatter.ofPattern("EEE, MMM d", ENGLISH);
    private static final DateTimeFormatter LONG_EN = DateTimeFormatter.ofPattern("EEEE, MMMM d", ENGLISH);
    private static final DateTimeFormatter SHORT_ES = DateTimeFormatter.ofPattern("EEE d MMM", SPANISH);
    private static final DateTimeFormatter LONG_ES = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", SPANISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm", Locale.ROOT);
    private static final int NOON = 12;

    private Spoken() {}

    /** Dates and times come in ISO 8601; everything else is said as it is. */
    static String value(Variable variable, String value, Language language, Channel channel) {
        try {
            return switch (variable) {
                case DATE -> date(LocalDate.parse(value), language, channel == Channel.TEXT);
                case TIME -> time(LocalTime.parse(value), language);
                case FIRST_NAME, CLINIC_DISPLAY_NAME, LOCATION_ADDRESS, LINK, PHONE, CODE, HOST, STAFF_WORDS -> value;
            };
        } catch (DateTimeParseException notIso) {
            throw new Refused(new WordingRefused.BadValue(variable));
        }
    }

    private static String date(LocalDate day, Language language, boolean brief) {
        return switch (language) {
            case EN -> day.format(brief ? SHORT_EN : LONG_EN);
            case ES -> day.format(brief ? SHORT_ES : LONG_ES);
        };
    }

    private static String time(LocalTime time, Language language) {
        boolean morning = time.getHour() < NOON;
        return time.format(CLOCK)
                + switch (language) {
                    case EN -> morning ? " AM" : " PM";
                    case ES -> morning ? " am" : " pm";
                };
    }
}
