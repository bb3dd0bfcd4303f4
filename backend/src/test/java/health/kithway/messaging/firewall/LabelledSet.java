package health.kithway.messaging.firewall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Messages with a verdict, written before the firewall was tuned. The half of a message is decided by its own text, so that
 * nobody can move it: the lowest bit of the first byte of its SHA-256. Zero: may be looked at while tuning. One: never.
 */
final class LabelledSet {

    static final List<String> REGISTERED = List.of("Lakeview Family Health", "go.lakeview-family.example");

    private LabelledSet() {}

    /** One message. */
    record Labelled(boolean leak, String language, String part, String text) {

        private static Labelled of(String line) {
            String[] columns = line.split("\t");
            return new Labelled(columns[0].equals("LEAK"), columns[1], columns[2], columns[3]);
        }

        boolean isForTuning() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return (digest[0] & 1) == 0;
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The set that the lists were made beside. */
    static List<Labelled> first() {
        return read("labelled.tsv");
    }

    /** Written later, in one sitting, by somebody who had not looked at the lists. */
    static List<Labelled> second() {
        return read("unseen.tsv");
    }

    /** Written while the lists were improved, and looked at. */
    static List<Labelled> third() {
        return read("later.tsv");
    }

    private static List<Labelled> read(String name) {
        try (InputStream file = LabelledSet.class.getResourceAsStream("/messaging/firewall/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Labelled::of)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
