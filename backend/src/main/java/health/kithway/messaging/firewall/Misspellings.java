package health.kithway.messaging.firewall;

import health.kithway.messaging.firewall.Finding.Layer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds clinical words with one slip in them: a letter too few, too many, wrong, or two swapped. Only for long words that no
 * ordinary word is close to; those that are close stand in {@code no-slips.txt}.
 */
final class Misspellings {

    private static final int SHORTEST = 7;
    private static final Set<Reason> CLINICAL =
            EnumSet.of(Reason.CONDITION, Reason.MEDICATION, Reason.PROCEDURE, Reason.SPECIALTY, Reason.TEST_OR_RESULT);

    private final Set<String> noSlips = Set.copyOf(Lexicon.lines("no-slips.txt"));
    private final Map<String, Slip> shortened = new HashMap<>();

    /** What was meant. */
    private record Slip(String word, Reason reason) {}

    Misspellings(Lexicon lexicon) {
        lexicon.entries().stream()
                .filter(entry ->
                        !entry.isPhrase() && entry.verdict() == Verdict.BLOCK && CLINICAL.contains(entry.reason()))
                .forEach(entry -> entry.steps().getFirst().choices().stream()
                        .filter(choice -> !choice.contains("*") && choice.length() >= SHORTEST)
                        .forEach(word -> shortenings(word)
                                .forEach(shorter -> shortened.put(shorter, new Slip(word, entry.reason())))));
    }

    /** Whether a word would be taken for a clinical one. */
    boolean isSlip(String word) {
        return word.length() >= SHORTEST - 1 && find(word) != null;
    }

    List<Finding> find(List<Token> words) {
        List<Finding> findings = new ArrayList<>();
        for (Token token : words) {
            boolean asked = token.word().length() >= SHORTEST - 1 && !noSlips.contains(token.word());
            Slip slip = asked ? find(token.word()) : null;
            if (slip != null) {
                findings.add(new Finding(
                        Verdict.BLOCK, Layer.WORD, slip.reason(), "R-PHI-04", slip.word(), token.start(), token.end()));
            }
        }
        return findings;
    }

    private @Nullable Slip find(String word) {
        for (String shorter : shortenings(word)) {
            Slip slip = shortened.get(shorter);
            if (slip != null && isOneSlip(slip.word(), word)) {
                return slip;
            }
        }
        return null;
    }

    private static Set<String> shortenings(String word) {
        Set<String> shorter = new HashSet<>();
        shorter.add(word);
        for (int at = 1; at < word.length(); at++) {
            shorter.add(word.substring(0, at) + word.substring(at + 1));
        }
        return shorter;
    }

    /** One letter added, left out, changed, or two neighbours swapped; never the first. */
    static boolean isOneSlip(String meant, String written) {
        if (meant.charAt(0) != written.charAt(0) || meant.equals(written)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(meant.length(), written.length());
        while (same < shorter && meant.charAt(same) == written.charAt(same)) {
            same++;
        }
        String one = meant.substring(same);
        String other = written.substring(same);
        if (one.length() == other.length()) {
            boolean swapped = one.length() >= 2
                    && one.charAt(0) == other.charAt(1)
                    && one.charAt(1) == other.charAt(0)
                    && one.substring(2).equals(other.substring(2));
            return swapped || one.substring(1).equals(other.substring(1));
        }
        return one.length() > other.length()
                ? one.substring(1).equals(other)
                : other.substring(1).equals(one);
    }
}
