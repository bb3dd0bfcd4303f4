package health.kithway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final String ALPHABET = "23456789CDFHJKMNPQRTWXY";
    private final Random chance = new Random(1);

    @Test
    void isShortAndHasNoLookAlikes() {
        references()
                .forEach(reference -> assertThat(reference).matches("[2-9CDFHJKMNPQRTWXY]{4}-[2-9CDFHJKMNPQRTWXY]{4}"));
    }

    @Test
    void isReadHoweverItIsWritten() {
        references().forEach(reference -> {
            assertThat(Reference.read(reference)).contains(reference);
            assertThat(Reference.read(reference.toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                    .contains(reference);
        });
        assertThat(Reference.read("")).isEmpty();
        assertThat(Reference.read("K7M2")).isEmpty();
    }

    @Test
    void oneWrongCharacterIsAlwaysNoticed() {
        references().forEach(reference -> {
            for (int at = 0; at < reference.length(); at++) {
                for (char wrong : ALPHABET.toCharArray()) {
                    if (at != 4 && wrong != reference.charAt(at)) {
                        String misheard = reference.substring(0, at) + wrong + reference.substring(at + 1);
                        assertThat(Reference.read(misheard)).as(misheard).isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void twoThatChangedPlacesAreAlwaysNoticed() {
        references().map(reference -> reference.replace("-", "")).forEach(reference -> {
            for (int at = 0; at < 7; at++) {
                char[] swapped = reference.toCharArray();
                swapped[at] = reference.charAt(at + 1);
                swapped[at + 1] = reference.charAt(at);
                if (swapped[at] != swapped[at + 1]) {
                    assertThat(Reference.read(new String(swapped))).isEmpty();
                }
            }
        });
    }

    private Stream<String> references() {
        return Stream.generate(() -> Reference.next(chance)).limit(50);
    }
}
