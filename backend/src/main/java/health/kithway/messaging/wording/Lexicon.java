package health.kithway.messaging.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The lay words and phrases that name something clinical, kept by hand in {@code wording/messaging/firewall.txt}: one entry
 * a line, in any language, a star at the end of a word for all its endings, several words for a phrase.
 */
final class Lexicon {

    private static final int SHORTEST_STEM = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    private Lexicon() {}

    static Lexicon load(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8))) {
            Lexicon lexicon = new Lexicon();
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lexicon::add);
            return lexicon;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void add(String line) {
        boolean stem = line.endsWith("*");
        List<String> entry = Normalized.of(line).words();
        if (entry.size() > 1) {
            phrases.computeIfAbsent(entry.getFirst(), first -> new ArrayList<>())
                    .add(entry);
        } else if (stem) {
            stems.add(entry.getFirst());
        } else {
            words.add(entry.getFirst());
        }
    }

    /** Whether exactly this is a word or the stem of words. */
    boolean isWord(String word) {
        return words.contains(word) || stems.contains(word);
    }

    @Nullable
    String findWord(String word) {
        if (words.contains(word)) {
            return word;
        }
        for (int length = SHORTEST_STEM; length <= word.length(); length++) {
            String start = word.substring(0, length);
            if (stems.contains(start)) {
                return start;
            }
        }
        return null;
    }

    @Nullable
    String findPhrase(List<String> text, int at) {
        return phrases.getOrDefault(text.get(at), List.of()).stream()
                .filter(phrase -> at + phrase.size() <= text.size()
                        && text.subList(at, at + phrase.size()).equals(phrase))
                .findFirst()
                .map(phrase -> String.join(" ", phrase))
                .orElse(null);
    }
}
