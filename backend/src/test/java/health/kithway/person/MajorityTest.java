package health.kithway.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
}
