package health.kithway.messaging.firewall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The hand-made lists: lay words, abbreviations, phrases, and what is fine although it holds one of them (R-PHI-04 b, c). How
 * an entry is written stands at the top of {@code words.en.txt}.
 */
final class Lexicon {

    private static final String FOLDER = "wording/messaging/firewall/";
    private static final int SHORTEST_STEM = 2;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> fine = new ArrayList<>();
    private final Index index;
    private final Index fineIndex;

    private Lexicon() {
        Stream.of("words.en.txt", "words.es.txt").forEach(this::read);
        this.index = new Index(entries);
        this.fineIndex = new Index(fine);
    }

    static Lexicon load() {
        return new Lexicon();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Everything of the lists that stands in these words. */
    List<Hit> find(List<Token> words) {
        return index.find(words);
    }

    /** Spans in which nothing of the lists means anything. */
    List<Hit> findFine(List<Token> words) {
        return fineIndex.find(words);
    }

    /** Single words that mean nothing, the longest first. */
    List<String> fineWords() {
        return fine.stream()
                .filter(entry -> !entry.isPhrase())
                .flatMap(entry -> entry.steps().getFirst().choices().stream())
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** An entry, and the words where it stands. */
    record Hit(Entry entry, Span span) {}

    private void read(String file) {
        Reason reason = Reason.CONDITION;
        Verdict verdict = Verdict.BLOCK;
        for (String line : lines(file)) {
            if (line.startsWith("==")) {
                String[] head = line.substring(2).strip().split("\\s+", 2);
                verdict = head[0].equals("FINE")
                        ? Verdict.PASS
                        : head.length > 1 ? Verdict.valueOf(head[1]) : Verdict.BLOCK;
                reason = verdict == Verdict.PASS ? reason : Reason.valueOf(head[0]);
            } else {
                (verdict == Verdict.PASS ? fine : entries).add(Entry.of(plain(line), reason, verdict));
            }
        }
    }

    private static String plain(String line) {
        Folding folding = Folding.of(line.toLowerCase(Locale.ROOT));
        return folding.letters();
    }

    static List<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FOLDER + file).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("%") && !line.startsWith("# "))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Finds the entries that may begin with a word, without trying them all. */
    private static final class Index {

        private final Map<String, List<Entry>> words = new HashMap<>();
        private final Map<String, List<Entry>> stems = new HashMap<>();
        private final List<Entry> others = new ArrayList<>();

        Index(List<Entry> entries) {
            entries.forEach(entry -> entry.steps().getFirst().choices().forEach(choice -> add(choice, entry)));
        }

        private void add(String choice, Entry entry) {
            if (choice.endsWith("*")) {
                list(stems, choice.substring(0, choice.length() - 1)).add(entry);
            } else if (choice.startsWith("*") || choice.equals("#")) {
                others.add(entry);
            } else {
                list(words, choice).add(entry);
            }
        }

        List<Hit> find(List<Token> text) {
            List<Hit> hits = new ArrayList<>();
            for (int at = 0; at < text.size(); at++) {
                for (Entry entry : candidates(text.get(at).word())) {
                    int end = entry.endAt(text, at);
                    if (end > at) {
                        hits.add(new Hit(
                                entry,
                                new Span(text.get(at).start(), text.get(end - 1).end())));
                    }
                }
            }
            return hits;
        }

        private Set<Entry> candidates(String word) {
            Set<Entry> found = new LinkedHashSet<>();
            others.stream()
                    .filter(entry -> entry.steps().getFirst().takes(word))
                    .forEach(found::add);
            for (int cut = 0; cut <= 2 && cut < word.length(); cut++) {
                found.addAll(words.getOrDefault(word.substring(0, word.length() - cut), List.of()));
            }
            if (word.endsWith("ies")) {
                found.addAll(words.getOrDefault(word.substring(0, word.length() - 3) + "y", List.of()));
            }
            for (int length = SHORTEST_STEM; length <= word.length(); length++) {
                found.addAll(stems.getOrDefault(word.substring(0, length), List.of()));
            }
            return found;
        }

        private static List<Entry> list(Map<String, List<Entry>> map, String key) {
            return map.computeIfAbsent(key, first -> new ArrayList<>());
        }
    }
}
