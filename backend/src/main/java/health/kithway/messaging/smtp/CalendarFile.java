package health.kithway.messaging.smtp;

import health.kithway.messaging.carrier.CalendarEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A visit as an iCalendar file (RFC 5545): eight lines, so written by hand. Published, not an invitation, so nobody's
 * calendar answers; private, so shared calendars show no more than that somebody is busy.
 */
final class CalendarFile {

    static final String NAME = "appointment.ics";
    static final String TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    static String of(CalendarEntry visit, Instant toldAt) {
        String place = visit.place();
        return Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Kithway//EN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + text(visit.uid()),
                        "SEQUENCE:" + visit.sequence(),
                        "DTSTAMP:" + UTC.format(toldAt),
                        "DTSTART:" + UTC.format(visit.startsAt()),
                        "SUMMARY:" + text(visit.title()),
                        place == null ? "" : "LOCATION:" + text(place),
                        "CLASS:PRIVATE",
                        "END:VEVENT",
                        "END:VCALENDAR")
                .filter(line -> !line.isEmpty())
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** 75 octets a line at most, and no letter cut in two. */
    private static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += size;
        }
        return out.toString();
    }
}
