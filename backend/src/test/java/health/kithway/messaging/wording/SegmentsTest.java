package health.kithway.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-TWI-13")
class SegmentsTest {

    @ParameterizedTest
    @CsvSource({
        "a,160,1", "a,161,2", "a,306,2", "a,307,3", "€,80,1", "€,81,2", "é,160,1", "ñ,160,1", "ç,70,1", "ç,71,2",
        "á,70,1", "á,71,2", "’,134,2", "’,135,3", "😀,35,1", "😀,36,2"
    })
    void aTextIsCutAsCarriersCutIt(String character, int times, int segments) {
        assertThat(Segments.of(character.repeat(times)).count()).isEqualTo(segments);
    }
}
