package health.kithway.messaging.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A state or territory, which is all that quiet hours need to know of where somebody lives (R-TCPA-09).
 *
 * @param state two letters; absent where only the zone was told
 * @param zones every zone that is kept somewhere in it, or the one that was told
 */
public record Place(@Nullable String state, Set<ZoneId> zones) {

    private static final Map<String, Place> STATES = lines("zones-by-state.csv")
            .map(row -> new Place(
                    row[0], Arrays.stream(row[1].split(";")).map(ZoneId::of).collect(Collectors.toUnmodifiableSet())))
            .collect(Collectors.toUnmodifiableMap(place -> Objects.requireNonNull(place.state()), place -> place));

    private static final List<Prefixes> PREFIXES = lines("states-by-zip.csv")
            .map(row -> new Prefixes(Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[2]))
            .toList();

    private static final int PREFIX = 3;

    /** The first three digits of ZIP codes of one state. */
    private record Prefixes(int first, int last, String state) {
        boolean hold(int prefix) {
            return first <= prefix && prefix <= last;
        }
    }

    public Place {
        zones = Set.copyOf(zones);
    }

    /** Of a ZIP or ZIP+4 as typed; empty where its beginning is given to no state, as that of the forces abroad. */
    public static Optional<Place> ofZip(String zip) {
        String code = zip.strip();
        if (!code.matches("\\d{5}(-?\\d{4})?")) {
            return Optional.empty();
        }
        int prefix = Integer.parseInt(code.substring(0, PREFIX));
        return PREFIXES.stream()
                .filter(prefixes -> prefixes.hold(prefix))
                .findFirst()
                .flatMap(prefixes -> ofState(prefixes.state()));
    }

    /** Empty where no state keeps that zone. */
    static Optional<ZoneId> zone(String name) {
        return STATES.values().stream()
                .flatMap(place -> place.zones().stream())
                .filter(zone -> zone.getId().equals(name))
                .findFirst();
    }

    /** The same, in the zone that was told. */
    static Optional<Place> of(@Nullable String state, @Nullable String zone) {
        return Optional.ofNullable(zone)
                .map(told -> new Place(state, Set.of(ZoneId.of(told))))
                .or(() -> Optional.ofNullable(state).flatMap(Place::ofState));
    }

    static Optional<Place> ofState(String state) {
        return Optional.ofNullable(STATES.get(state));
    }

    private static Stream<String[]> lines(String file) {
        try {
            return new ClassPathResource("messaging/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
