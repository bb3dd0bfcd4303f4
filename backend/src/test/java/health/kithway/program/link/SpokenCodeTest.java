package health.kithway.program.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A code is read out on the phone, and somebody at the desk types what they heard. */
class SpokenCodeTest {

    private static final String ALPHABET = "23456789CDFHJKMPQRTVWXY";

    private final Random chance = new Random(7);

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        SpokenCode code = SpokenCode.random(chance);

        for (String typed : new String[] {
            code.value(),
            code.display(),
            code.value().toLowerCase(Locale.ROOT),
            " " + code.display().replace('-', ' ') + " "
        }) {
            assertThat(SpokenCode.read(typed)).isEqualTo(new SpokenCode.Read.Good(code));
        }
    }

    @Test
    void oneWrongCharacterIsAlwaysNoticed() {
        for (int many = 0; many < 200; many++) {
            String code = SpokenCode.random(chance).value();
            for (int at = 0; at < code.length(); at++) {
                for (char other : ALPHABET.toCharArray()) {
                    String heard = code.substring(0, at) + other + code.substring(at + 1);
                    if (!heard.equals(code)) {
                        assertThat(SpokenCode.read(heard)).as(heard).isEqualTo(new SpokenCode.Read.Misheard());
                    }
                }
            }
        }
    }

    @Test
    void twoSwappedCharactersAreAlwaysNoticed() {
        for (int many = 0; many < 200; many++) {
            String code = SpokenCode.random(chance).value();
            for (int one = 0; one < code.length(); one++) {
                for (int two = one + 1; two < code.length(); two++) {
                    StringBuilder heard = new StringBuilder(code);
                    heard.setCharAt(one, code.charAt(two));
                    heard.setCharAt(two, code.charAt(one));
                    if (!heard.toString().equals(code)) {
                        assertThat(SpokenCode.read(heard.toString())).isEqualTo(new SpokenCode.Read.Misheard());
                    }
                }
            }
        }
    }

    @Test
    void noCharacterLooksLikeAnotherAndNoneMakesAWord() {
        for (int many = 0; many < 500; many++) {
            assertThat(SpokenCode.random(chance).value()).doesNotContainPattern("[01ILOSZBGUNAE]");
        }
        assertThat(SpokenCode.read("ABCDEF")).isEqualTo(new SpokenCode.Read.NotACode());
        assertThat(SpokenCode.read("C4F")).isEqualTo(new SpokenCode.Read.NotACode());
    }
}
