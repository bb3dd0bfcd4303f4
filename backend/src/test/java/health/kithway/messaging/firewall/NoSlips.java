package health.kithway.messaging.firewall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes {@code no-slips.txt} again, after the lists have grown: every ordinary word that a slip of the pen could turn into a
 * clinical one. Takes a file of ordinary words, one a line, e.g. SCOWL up to size 60 and a Spanish dictionary as
 * {@code backend/terms/package.json} names them, and the file to write.
 */
final class NoSlips {

    private static final String HEAD =
            "# Ordinary words, English and Spanish, that are one letter away from a clinical one and are no slip of it. Made by NoSlips.";

    private NoSlips() {}

    public static void main(String[] files) throws IOException {
        Lexicon lexicon = Lexicon.load();
        Misspellings misspellings = new Misspellings(lexicon);
        TreeSet<String> close = new TreeSet<>();
        for (String word : Files.readAllLines(Path.of(files[0]))) {
            Tokens.of(Folding.of(word)).stream()
                    .map(Token::word)
                    .filter(misspellings::isSlip)
                    .filter(plain -> lexicon.find(Tokens.of(Folding.of(plain))).isEmpty())
                    .forEach(close::add);
        }
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(close);
        Files.write(Path.of(files[1]), lines);
    }
}
