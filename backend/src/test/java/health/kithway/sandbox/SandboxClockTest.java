package health.kithway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxClockTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @TempDir
    Path folder;

    @Test
    void keepsHowFarItWasMoved() {
        new SandboxClock(folder.resolve("clock")).advance(Duration.ofHours(30));

        assertThat(new SandboxClock(folder.resolve("clock")).offset()).isEqualTo(Duration.ofHours(30));
    }

    @Test
    void neverGoesBack() {
        assertThatThrownBy(() -> new SandboxClock(folder.resolve("clock")).advance(Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesToOfficeHoursFromAnyHourOfTheWeek() {
        SandboxClock clock = new SandboxClock(folder.resolve("clock"));
        for (int hour = 0; hour < 24 * 7; hour += 5) {
            clock.goToOfficeHours(CHICAGO);
            ZonedDateTime now = clock.instant().atZone(CHICAGO);
            assertThat(now.getHour()).isBetween(8, 16);
            assertThat(now.getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
            clock.advance(Duration.ofHours(5));
        }
    }
}
