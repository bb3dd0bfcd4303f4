package health.kithway.messaging.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** When news may go, by state, from {@code messaging/quiet-hours-by-state.csv} (R-TCPA-09). */
public final class MarketingHours {

    private static final int COLUMNS_READ = 4;
    private static final Map<String, OpenHours> STATES = read();

    private MarketingHours() {}

    /** The federal window, narrowed by that of a state that has one of its own. */
    public static OpenHours in(String state) {
        OpenHours federal = Objects.requireNonNull(STATES.get("FEDERAL"));
        OpenHours own = STATES.get(state.toUpperCase(Locale.ROOT));
        return own == null ? federal : federal.and(own);
    }

    /** While it is open in every state: for somebody who may live in any of them, because numbers move with their holders. */
    public static OpenHours everywhere() {
        return STATES.keySet().stream().map(MarketingHours::in).reduce(in("FEDERAL"), OpenHours::and);
    }

    private static Map<String, OpenHours> read() {
        try {
            return new ClassPathResource("messaging/quiet-hours-by-state.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS_READ))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> hours(row[1], row[2])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static OpenHours hours(String window, String sunday) {
        Map<DayOfWeek, OpenHours.Span> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(window.split(";", -1)).map(String::strip).forEach(part -> {
            String[] words = part.split(" ", -1);
            String[] times = words[words.length - 1].split("-", -1);
            OpenHours.Span span = new OpenHours.Span(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
            days(words.length == 1 ? "Mon-Sun" : words[0]).forEach(day -> days.put(day, span));
        });
        if (sunday.equals("blocked")) {
            days.remove(DayOfWeek.SUNDAY);
        }
        return new OpenHours(days);
    }

    private static List<DayOfWeek> days(String range) {
        String[] ends = range.split("-", -1);
        DayOfWeek first = day(ends[0]);
        DayOfWeek last = day(ends[ends.length - 1]);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
                .toList();
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day: " + word));
    }
}
