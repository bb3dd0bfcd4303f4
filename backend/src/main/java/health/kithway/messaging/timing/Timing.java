package health.kithway.messaging.timing;

import health.kithway.person.PhoneNumbers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one text may go.
 *
 * @param often absent for what is not counted
 * @param zones every zone its reader may be in
 * @param own when its reader wants texts; absent for whenever they may go
 */
public record Timing(
        OpenHours hours,
        @Nullable Frequency often,
        Set<ZoneId> zones,
        @Nullable Own own) {

    /** From the Virgin Islands to Guam: where a number that tells nothing may be. */
    private static final Set<ZoneId> AMERICAN = Stream.of(
                    "America/Puerto_Rico",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Phoenix",
                    "America/Los_Angeles",
                    "America/Anchorage",
                    "Pacific/Honolulu")
            .map(ZoneId::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final int ROUNDS = 40;

    /** Hours of somebody's own, in the zone they were chosen in. */
    public record Own(OpenHours hours, ZoneId zone) {}

    public Timing {
        zones = Set.copyOf(zones);
    }

    /** For somebody who has chosen no hours. */
    public Timing(OpenHours hours, @Nullable Frequency often, Set<ZoneId> zones) {
        this(hours, often, zones, null);
    }

    /** The same, and only in hours of the reader's own: what is closed stays closed. */
    public Timing within(OpenHours chosen, ZoneId zone) {
        return new Timing(hours, often, zones, new Own(chosen, zone));
    }

    /** Where the number may be, as far as it tells, and where the clinic is: people keep their numbers when they move (R-TCPA-09). */
    public static Set<ZoneId> zones(String number, ZoneId clinic) {
        Set<ZoneId> known = PhoneNumbers.zones(number);
        Set<ZoneId> zones = new HashSet<>(known.isEmpty() ? AMERICAN : known);
        zones.add(clinic);
        return zones;
    }

    /** Where somebody said they live, or where their number and their clinic may be. */
    public static Set<ZoneId> zones(@Nullable Place home, String number, ZoneId clinic) {
        return home == null ? zones(number, clinic) : home.zones();
    }

    /** Now, or the first time that is open everywhere and not too soon after what was sent; absent when none is near. */
    public @Nullable Instant next(Instant now, List<Instant> sent) {
        Instant candidate = now;
        for (int round = 0; round < ROUNDS; round++) {
            Instant free = often == null ? candidate : often.nextFree(candidate, sent, zones);
            Instant open = nextOpen(free);
            if (open == null || open.equals(candidate)) {
                return open;
            }
            candidate = open;
        }
        return null;
    }

    private @Nullable Instant nextOpen(Instant from) {
        Instant open = hours.nextOpen(from, zones);
        return open == null || own == null ? open : own.hours().nextOpen(open, Set.of(own.zone()));
    }

    /** R-TWI-12: until it makes no sense any more or the hours end, whichever comes first. */
    public Duration validFor(Instant now, @Nullable Instant notAfter) {
        Instant law = hours.closesAfter(now, zones);
        Instant closes = own == null ? law : earlier(law, own.hours().closesAfter(now, Set.of(own.zone())));
        return Duration.between(now, notAfter != null && notAfter.isBefore(closes) ? notAfter : closes);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
