package health.kithway.messaging.timing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When texts may go (R-TCPA-09), by day of the week in local time; a day without a span is closed. Asked for several zones, it is open
 * only while it is open in each of them.
 */
public record OpenHours(Map<DayOfWeek, Span> days) {

    /** For messages about somebody's own care: 8:00 until before 21:00, every day. */
    public static final OpenHours CARE = everyDay(LocalTime.of(8, 0), LocalTime.of(21, 0));

    private static final int DAYS_LOOKED_AHEAD = 14;

    /** From {@code opens} until before {@code closes}. */
    public record Span(LocalTime opens, LocalTime closes) {

        @Nullable
        Span and(Span other) {
            LocalTime later = opens.isAfter(other.opens) ? opens : other.opens;
            LocalTime earlier = closes.isBefore(other.closes) ? closes : other.closes;
            return later.isBefore(earlier) ? new Span(later, earlier) : null;
        }
    }

    public OpenHours {
        days = Map.copyOf(days);
    }

    public static OpenHours everyDay(LocalTime opens, LocalTime closes) {
        Map<DayOfWeek, Span> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, new Span(opens, closes)));
        return new OpenHours(days);
    }

    /** Open only while both are. */
    public OpenHours and(OpenHours other) {
        Map<DayOfWeek, Span> both = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, span) -> {
            Span theirs = other.days.get(day);
            Span common = theirs == null ? null : span.and(theirs);
            if (common != null) {
                both.put(day, common);
            }
        });
        return new OpenHours(both);
    }

    /** Now, or the next time at which it is open everywhere; absent when there is no such time within two weeks. */
    public @Nullable Instant nextOpen(Instant now, Collection<ZoneId> zones) {
        Instant candidate = now;
        for (int step = 0; step < DAYS_LOOKED_AHEAD * (zones.size() + 1); step++) {
            Instant from = candidate;
            Instant open = zones.stream()
                    .map(zone -> openFrom(from, zone))
                    .max(Comparator.naturalOrder())
                    .orElse(from);
            if (open.equals(candidate)) {
                return candidate;
            }
            candidate = open;
        }
        return null;
    }

    /** When it closes in the first of the zones, asked while it is open in all of them. */
    public Instant closesAfter(Instant open, Collection<ZoneId> zones) {
        return zones.stream()
                .map(zone -> closes(open, zone))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private Instant closes(Instant open, ZoneId zone) {
        LocalDate today = open.atZone(zone).toLocalDate();
        Span span = days.get(today.getDayOfWeek());
        return span == null ? open : today.atTime(span.closes()).atZone(zone).toInstant();
    }

    /** A week without an open day never opens: the end of the look ahead stands for that. */
    private Instant openFrom(Instant from, ZoneId zone) {
        LocalDate today = from.atZone(zone).toLocalDate();
        for (int ahead = 0; ahead <= DAYS_LOOKED_AHEAD; ahead++) {
            LocalDate day = today.plusDays(ahead);
            Span span = days.get(day.getDayOfWeek());
            if (span == null) {
                continue;
            }
            Instant opens = day.atTime(span.opens()).atZone(zone).toInstant();
            if (!from.isAfter(opens)) {
                return opens;
            }
            if (ahead == 0 && from.atZone(zone).toLocalTime().isBefore(span.closes())) {
                return from;
            }
        }
        return from.plusSeconds(1);
    }
}
