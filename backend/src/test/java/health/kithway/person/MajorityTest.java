package health.kithway.person;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.routing.rule.AgeBand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Mia turns 18 on the tenth of March. */
class MajorityTest {

    private static final LocalDate BORN = LocalDate.of(2008, 3, 10);

    @Test
    @Tag("R-ST-01")
    void sheIsOfAgeOnHerBirthdayAndNotTheDayBefore() {
        assertThat(Majority.isMinor(BORN, LocalDate.of(2026, 3, 9), "IL")).isTrue();
        assertThat(Majority.isMinor(BORN, LocalDate.of(2026, 3, 10), "IL")).isFalse();
    }

    @Test
    @Tag("R-ST-01")
    void inAlabamaSheWaitsAYearLonger() {
        assertThat(Majority.isMinor(BORN, LocalDate.of(2026, 3, 10), "al")).isTrue();
        assertThat(Majority.isMinor(BORN, LocalDate.of(2027, 3, 10), "AL")).isFalse();
    }

    @Test
    void aStateThatIsNotNamedIsAsUsual() {
        assertThat(Majority.in(null)).isEqualTo(18).isEqualTo(Majority.in("WY"));
    }

    @Test
    @Tag("R-ST-01")
    void rulesAndRepresentativesTakeHerForAChildAsLongAsTheFileSays() {
        LocalDate birthday = BORN.plusYears(Majority.in(null));
        assertThat(AgeBand.of(BORN, birthday.minusDays(1))).isEqualTo(AgeBand.UNDER_18);
        assertThat(AgeBand.of(BORN, birthday)).isEqualTo(AgeBand.FROM_18_TO_64);
        assertThat(mia().isKnownMinorOn(birthday.minusDays(1))).isTrue();
        assertThat(mia().isKnownMinorOn(birthday)).isFalse();
    }

    @Test
    void noOtherFileSaysFromWhichAgeSomebodyIsOfAge() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(MajorityTest::countsYears)
                            .map(file -> file.getFileName().toString()))
                    .as("they count somebody's years; AgeBand's 65 is no question of being of age")
                    .containsExactlyInAnyOrder("Majority.java", "AgeBand.java");
        }
    }

    @Test
    void everyLineSaysHowItWasChecked() throws IOException {
        assertThat(new ClassPathResource("person/age-of-majority.csv")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines())
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        line -> assertThat(line).matches("[A-Z]+,\\d+,\"[^\"]+\",\"[^\"]+\"|state,age,source,checked"));
    }

    private static Person mia() {
        return new Person(new PersonId(UUID.randomUUID()), "Mia", null, Language.EN, null, null, BORN);
    }

    private static boolean countsYears(Path file) {
        try {
            return Files.readString(file).contains(".getYears()");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
