package health.kithway.messaging.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How often one person is written to, over all programs of an organization: so many on a day where they may be, so many in any seven days, so many in
 * any thirty (R-TCPA-06, R-TCPA-16).
 */
public record Frequency(int aDay, int aWeek, int aMonth) {

    public static final Frequency CARE = new Frequency(1, 3, 12);
    public static final Frequency NEWS = new Frequency(1, 3, 4);

    /** How far back one has to look. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration WEEK = Duration.ofDays(7);

    /** Now, or the first time at which one more is allowed. */
    public Instant nextFree(Instant now, List<Instant> sent, Collection<ZoneId> zones) {
        Instant candidate = now;
        for (Instant later = after(candidate, sent, zones);
                later.isAfter(candidate);
                later = after(candidate, sent, zones)) {
            candidate = later;
        }
        return candidate;
    }

    private Instant after(Instant time, List<Instant> sent, Collection<ZoneId> zones) {
        Instant month = leaving(time, sent, REMEMBERED, aMonth);
        Instant week = leaving(time, sent, WEEK, aWeek);
        Instant day = zones.stream()
                .map(zone -> nextDay(time, sent, zone))
                .max(Comparator.naturalOrder())
                .orElse(time);
        return List.of(month, week, day).stream().max(Comparator.naturalOrder()).orElse(time);
    }

    /** When enough of those within a span have left it. */
    private static Instant leaving(Instant time, List<Instant> sent, Duration span, int most) {
        List<Instant> within = sent.stream()
                .filter(one -> one.isAfter(time.minus(span)) && !one.isAfter(time))
                .sorted()
                .toList();
        return within.size() < most ? time : within.get(within.size() - most).plus(span);
    }

    private Instant nextDay(Instant time, List<Instant> sent, ZoneId zone) {
        LocalDate today = time.atZone(zone).toLocalDate();
        long already = sent.stream()
                .filter(one -> one.atZone(zone).toLocalDate().equals(today))
                .count();
        return already < aDay ? time : today.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
