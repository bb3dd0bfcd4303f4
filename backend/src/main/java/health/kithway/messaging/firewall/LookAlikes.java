package health.kithway.messaging.firewall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Letters that look like plain ones, after Unicode's list of confusables (UTS 39); the table is made by a test. */
final class LookAlikes {

    static final String RESOURCE = "wording/messaging/firewall/look-alikes.txt";

    private static final Map<Integer, Integer> PLAIN = read();

    private LookAlikes() {}

    /** The plain letter that this one can be taken for, or itself. */
    static int plain(int unit) {
        return PLAIN.getOrDefault(unit, unit);
    }

    private static Map<Integer, Integer> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(RESOURCE).getInputStream(), StandardCharsets.UTF_8))) {
            Map<Integer, Integer> plain = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int letter = line.codePointAt(0);
                line.substring(2).codePoints().forEach(alike -> plain.put(alike, letter));
            });
            return Map.copyOf(plain);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
