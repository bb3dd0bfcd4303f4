package health.kithway.report.deidentified;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What each column that reports can read tells of somebody, from {@code report/identifiers.csv}; a dash is nothing. */
final class Identifiers {

    private static final String NOTHING = "-";

    private static final Map<String, Optional<Identifier>> TAGS = read();

    private Identifiers() {}

    /** Refuses a column that nobody has tagged. */
    static Optional<Identifier> of(String column) {
        Optional<Identifier> tag = TAGS.get(column);
        if (tag == null) {
            throw new IllegalArgumentException("Nobody said what " + column + " tells of somebody (R-SEC-06)");
        }
        return tag;
    }

    private static Map<String, Optional<Identifier>> read() {
        try {
            return new ClassPathResource("report/identifiers.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row[0],
                            row -> row[1].equals(NOTHING)
                                    ? Optional.empty()
                                    : Optional.of(Identifier.valueOf(row[1]))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
