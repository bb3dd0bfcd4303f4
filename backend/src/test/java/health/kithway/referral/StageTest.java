package health.kithway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    private static final String LATER = """
            SENT       -> OPENED CONSENTED REGISTERED SCHEDULED COMPLETED
            OPENED     -> CONSENTED REGISTERED SCHEDULED COMPLETED
            CONSENTED  -> REGISTERED SCHEDULED COMPLETED
            REGISTERED -> SCHEDULED COMPLETED
            SCHEDULED  -> COMPLETED
            COMPLETED  ->
            """;

    @Test
    void everyStageMayBecomeTheLaterOnesAndNoOther() {
        StringBuilder found = new StringBuilder();
        for (Stage stage : Stage.values()) {
            found.append("%-10s ->".formatted(stage));
            Arrays.stream(Stage.values())
                    .filter(stage::mayBecome)
                    .forEach(next -> found.append(' ').append(next));
            found.append('\n');
        }
        assertThat(found).hasToString(LATER);
    }

    @ParameterizedTest
    @EnumSource
    void theFartherOfTwoIsKept(Stage stage) {
        assertThat(Stage.SENT.orLater(stage)).isEqualTo(stage);
        assertThat(stage.orLater(Stage.SENT)).isEqualTo(stage);
        assertThat(Stage.COMPLETED.orLater(stage)).isEqualTo(Stage.COMPLETED);
    }
}
