package health.kithway.circle.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long Rosa is waited for before Tom is asked. */
class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-03-09T15:00:00Z");

    @Test
    void asLongAsThePlanSays() {
        assertThat(Patience.until(NOW, null, Duration.ofHours(4))).isEqualTo(NOW.plus(Duration.ofHours(4)));
    }

    @Test
    void aThirdOfTheTimeThatIsLeftWhereThatIsLess() {
        assertThat(Patience.until(NOW, NOW.plus(Duration.ofHours(6)), Duration.ofHours(4)))
                .isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void neverLessThanAnHour() {
        assertThat(Patience.until(NOW, NOW.plus(Duration.ofMinutes(30)), Duration.ofHours(4)))
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
}
