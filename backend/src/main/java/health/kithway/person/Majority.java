package health.kithway.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * From which age somebody is of age, by state, from {@code person/age-of-majority.csv} (R-ST-01): the one place that says so. A lawyer
 * can read the file, see how each line was checked, and change it.
 */
public final class Majority {

    private static final int COLUMNS_READ = 3;
    private static final String USUAL = "USUAL";
    private static final Map<String, Integer> AGES = read();

    private Majority() {}

    /** @param state two letters; absent, or one without an entry of its own: as usual */
    public static int in(@Nullable String state) {
        int usual = Objects.requireNonNull(AGES.get(USUAL));
        return state == null ? usual : AGES.getOrDefault(state.toUpperCase(Locale.ROOT), usual);
    }

    /** Whether somebody is under age there on a day. */
    public static boolean isMinor(LocalDate born, LocalDate day, @Nullable String state) {
        return Period.between(born, day).getYears() < in(state);
    }

    private static Map<String, Integer> read() {
        try {
            return new ClassPathResource("person/age-of-majority.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS_READ))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.parseInt(row[1])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
