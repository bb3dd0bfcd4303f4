package health.kithway.messaging.firewall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;

/**
 * The public terminologies (ICD-10-CM, RxNorm, NDC, MeSH) as an automaton over words: one step a word, some megabytes in all
 * (R-PHI-04 a, R-PHI-12). What is in it and under which licence stands in {@code TERMS.md} beside the list.
 */
final class Terminology {

    private static final String RESOURCE = "wording/messaging/firewall/terms.txt.gz";
    private static final int ROOT = 0;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();
    private Reason[] ends = new Reason[1 << 12];
    private int states = 1;

    private Terminology() {}

    /** A term, and the words where it stands. */
    record Hit(String term, Reason reason, Span span) {}

    static Terminology load() {
        Terminology terminology = new Terminology();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ClassPathResource(RESOURCE).getInputStream()), StandardCharsets.UTF_8))) {
            lines.lines().forEach(terminology::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return terminology;
    }

    int size() {
        return states;
    }

    private void add(String line) {
        Reason reason = switch (line.charAt(0)) {
            case 'M' -> Reason.MEDICATION;
            case 'P' -> Reason.PROCEDURE;
            case 'S' -> Reason.SPECIALTY;
            default -> Reason.CONDITION;
        };
        int state = ROOT;
        for (String word : line.substring(2).split(" ", -1)) {
            int number = vocabulary.computeIfAbsent(word, next -> vocabulary.size());
            state = steps.computeIfAbsent(key(state, number), next -> states++);
        }
        if (state >= ends.length) {
            ends = Arrays.copyOf(ends, Math.max(state + 1, ends.length * 2));
        }
        ends[state] = reason;
    }

    /** The longest term that begins at each word. */
    List<Hit> find(List<Token> words) {
        List<Hit> hits = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            Hit longest = null;
            int state = ROOT;
            for (int at = first;
                    at < words.size() && (at == first || !words.get(at).begins());
                    at++) {
                state = next(state, words.get(at).word());
                if (state < 0) {
                    break;
                }
                Reason reason = state < ends.length ? ends[state] : null;
                if (reason != null) {
                    longest = hit(words.subList(first, at + 1), reason);
                }
            }
            if (longest != null) {
                hits.add(longest);
            }
        }
        return hits;
    }

    private int next(int state, String word) {
        int number = number(word);
        return number < 0 ? -1 : steps.getOrDefault(key(state, number), -1);
    }

    /** Plurals are read as the word itself. */
    private int number(String word) {
        return vocabulary.getOrDefault(singular(word), -1);
    }

    static String singular(String word) {
        boolean plural = word.length() > 4
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static long key(int state, int word) {
        return ((long) state << 32) | word;
    }

    private static Hit hit(List<Token> words, Reason reason) {
        String term = String.join(" ", words.stream().map(Token::word).toList());
        return new Hit(
                term, reason, new Span(words.getFirst().start(), words.getLast().end()));
    }
}
