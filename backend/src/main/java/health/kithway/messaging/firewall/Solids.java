package health.kithway.messaging.firewall;

import health.kithway.messaging.firewall.Finding.Layer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds telling words inside of what is written together: web addresses, file names, hashtags (R-PHI-03, R-PHI-05). */
final class Solids {

    private static final int SHORTEST = 6;
    private static final int SHORTEST_IN_A_RUN = 5;
    private static final Set<Reason> CLINICAL =
            EnumSet.of(Reason.CONDITION, Reason.MEDICATION, Reason.TEST_OR_RESULT, Reason.PROCEDURE, Reason.SPECIALTY);

    private final Map<String, Reason> parts = new TreeMap<>();
    private final List<String> fine;

    Solids(Lexicon lexicon) {
        this.fine = lexicon.fineWords();
        lexicon.entries().stream()
                .filter(entry -> !entry.isPhrase() && entry.verdict() == Verdict.BLOCK)
                .forEach(entry -> entry.steps().getFirst().choices().stream()
                        .map(choice -> choice.replace("*", ""))
                        .filter(choice -> choice.length() >= SHORTEST_IN_A_RUN)
                        .forEach(choice -> parts.put(choice, entry.reason())));
    }

    List<Finding> find(List<Token> solids) {
        List<Finding> findings = new ArrayList<>();
        for (Token solid : solids) {
            String letters = withoutFine(solid.word());
            parts.forEach((part, reason) -> {
                if (part.length() >= SHORTEST && CLINICAL.contains(reason) && letters.contains(part)) {
                    findings.add(finding(part, reason, solid.start(), solid.end()));
                }
            });
        }
        return findings;
    }

    /** Everything that stands in letters run together; very short words are left to chance. */
    List<Finding> findInRun(String letters) {
        List<Finding> findings = new ArrayList<>();
        parts.forEach((part, reason) -> {
            if (letters.contains(part)) {
                findings.add(finding(part, reason, 0, letters.length()));
            }
        });
        return findings;
    }

    /** "ointment" is no part of "appointment.ics". */
    private String withoutFine(String solid) {
        String left = solid;
        for (String word : fine) {
            left = left.replace(word, " ");
        }
        return left;
    }

    private static Finding finding(String part, Reason reason, int start, int end) {
        return new Finding(Verdict.BLOCK, Layer.WORD, reason, "R-PHI-03", part, start, end);
    }
}
