package health.kithway.report.deidentified;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What is done to a value before it leaves, and for which kind of identifier that is enough. */
enum Coarsening {
    /** Leaves as it is, which nothing that identifies may. */
    NONE {
        @Override
        boolean isEnoughFor(Optional<Identifier> tag) {
            return tag.isEmpty();
        }

        @Override
        String apply(String value) {
            return value;
        }
    },
    /** Of an ISO date or time. */
    YEAR {
        @Override
        boolean isEnoughFor(Optional<Identifier> tag) {
            return tag.filter(Identifier.DATE::equals).isPresent();
        }

        @Override
        String apply(String value) {
            return value.substring(0, value.indexOf('-'));
        }
    },
    /** Of a ZIP code; 000 where 20,000 people or fewer live. */
    ZIP3 {
        @Override
        boolean isEnoughFor(Optional<Identifier> tag) {
            return tag.filter(Identifier.PLACE::equals).isPresent();
        }

        @Override
        String apply(String value) {
            String beginning = value.substring(0, DIGITS);
            return FEW_PEOPLE.contains(beginning) ? "000" : beginning;
        }
    };

    private static final int DIGITS = 3;

    /** Of the census of 2000, as the Department of Health and Human Services lists them, and of 2010: both are left out. */
    private static final Set<String> FEW_PEOPLE = fewPeople();

    abstract boolean isEnoughFor(Optional<Identifier> tag);

    abstract String apply(String value);

    private static Set<String> fewPeople() {
        try {
            return new ClassPathResource("report/zip3-few-people.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, DIGITS))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
