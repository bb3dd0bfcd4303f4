package health.kithway.messaging;

import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.messaging.carrier.CalendarEntry;
import health.kithway.messaging.wording.House;
import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.Variable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a message about a visit puts into its reader's calendar: when and where, and nothing else. */
final class Visits {

    private static final String OF_APPOINTMENT = "appointment/";

    /** Sequences are small numbers that grow; the seconds since then do. */
    private static final Instant COUNTED_FROM = Instant.parse("2026-01-01T00:00:00Z");

    private Visits() {}

    /** Empty for what names no day and time. */
    static Optional<CalendarEntry> entry(
            MessageTable.Row row, Template template, House house, Map<Variable, String> values) {
        String day = values.get(Variable.DATE);
        String time = values.get(Variable.TIME);
        if (day == null || time == null || !template.body().contains("{DATE}")) {
            return Optional.empty();
        }
        Instant starts = LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(zone(house, values))
                .toInstant();
        return Optional.of(new CalendarEntry(
                uid(row),
                Math.max(0, row.createdAt().getEpochSecond() - COUNTED_FROM.getEpochSecond()),
                starts,
                title(row.language()),
                values.get(Variable.LOCATION_ADDRESS)));
    }

    /** Times are local to the place they are about. */
    private static ZoneId zone(House house, Map<Variable, String> values) {
        String place = values.get(Variable.LOCATION_ADDRESS);
        List<Location> locations = house.locations();
        return locations.stream()
                .filter(location -> location.address().display().equals(place))
                .map(Location::zone)
                .findFirst()
                .orElse(house.organization().zone());
    }

    /** The appointment's own where the occasion names it, so that it is one entry however often it moves. */
    private static String uid(MessageTable.Row row) {
        String occasion = row.occasion();
        String appointment = occasion.startsWith(OF_APPOINTMENT)
                ? occasion.substring(OF_APPOINTMENT.length()).split("/", 2)[0]
                : row.id().toString();
        return appointment + "@kithway";
    }

    private static String title(Language language) {
        return switch (language) {
            case EN -> "Appointment";
            case ES -> "Cita";
        };
    }
}
