package health.kithway.messaging.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/** Replies with what they mean, written before the rules and parted by a fixed rule: one half was never tuned on. */
final class LabelledReplies {

    private LabelledReplies() {}

    /** @param asked whether a visit was in question when it came */
    record Labelled(Intent intent, boolean asked, String language, String words) {

        boolean tunedOn() {
            CRC32 sum = new CRC32();
            sum.update(words.getBytes(StandardCharsets.UTF_8));
            return sum.getValue() % 2 == 0;
        }

        Intent read(Meanings meanings) {
            return meanings.read(words.replace("\\n", "\n"), null, asked ? List.of(Asked.VISIT) : List.of())
                    .intent();
        }
    }

    static List<Labelled> all(String file) {
        List<Labelled> labelled = new ArrayList<>();
        String[] heading = {};
        for (String line : lines("messaging/reply/" + file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                heading = line.substring(1, line.length() - 1).split(" ");
            } else {
                labelled.add(new Labelled(Intent.valueOf(heading[0]), heading[1].equals("VISIT"), heading[2], line));
            }
        }
        return labelled;
    }

    private static List<String> lines(String resource) {
        try (InputStream file = new ClassPathResource(resource).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
