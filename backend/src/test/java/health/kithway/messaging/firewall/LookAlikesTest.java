package health.kithway.messaging.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unicode's list of confusable letters, as ICU knows it, is the table that is committed; so ICU itself is not shipped. */
class LookAlikesTest {

    private static final int LAST = 0x20000;

    private final SpoofChecker checker =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    @Test
    @Tag("R-PHI-03")
    void rPhi03TheTableIsThatOfUnicode() throws IOException {
        String committed = Files.readString(Path.of("src/main/resources", LookAlikes.RESOURCE));

        assertThat(committed.lines().skip(1).collect(Collectors.joining("\n"))).isEqualTo(made());
    }

    private String made() {
        Map<String, Character> plain = new HashMap<>();
        IntStream.rangeClosed('a', 'z').forEach(letter -> plain.put(skeleton(letter), (char) letter));
        IntStream.rangeClosed('A', 'Z')
                .forEach(letter -> plain.putIfAbsent(skeleton(letter), (char) Character.toLowerCase(letter)));
        TreeMap<Character, StringBuilder> alike = new TreeMap<>();
        IntStream.range(0x80, LAST)
                .filter(Character::isLetterOrDigit)
                .filter(unit -> Normalizer.isNormalized(Character.toString(unit), Normalizer.Form.NFKD))
                .forEach(unit -> IntStream.of(unit, Character.toLowerCase(unit), Character.toUpperCase(unit))
                        .mapToObj(form -> plain.get(skeleton(form)))
                        .filter(letter -> letter != null)
                        .findFirst()
                        .ifPresent(letter -> alike.computeIfAbsent(letter, first -> new StringBuilder())
                                .appendCodePoint(unit)));
        return alike.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String skeleton(int unit) {
        String bare = Normalizer.normalize(checker.getSkeleton(Character.toString(unit)), Normalizer.Form.NFD);
        return bare.replaceAll("\\p{M}", "");
    }
}
