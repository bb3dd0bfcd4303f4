package health.kithway.messaging.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The second line against clinical words in what leaves the building; typed templates are the first (R-PHI). Any finding
 * blocks.
 */
@Component
public final class WordFirewall {

    private static final Map<String, Pattern> IDENTIFIERS = Map.of(
            "social security number", Pattern.compile("(?<!\\d)\\d{3}[- ]\\d{2}[- ]\\d{4}(?!\\d)"),
            "date of birth", Pattern.compile("(?i)\\b(dob|born|birth|nacimiento|nacid[oa])\\b"),
            "record number", Pattern.compile("(?i)\\b(mrn|chart|expediente)\\b\\s*[#:]?\\s*\\w*\\d"),
            "diagnosis code", Pattern.compile("\\b[A-TV-Z]\\d[0-9A-Z]\\.[0-9A-Z]{1,4}\\b"),
            "procedure code", Pattern.compile("(?i)\\bcpt\\b\\s*[#:]?\\s*\\d{4,5}"),
            "drug code", Pattern.compile("(?<!\\d)\\d{4,5}-\\d{3,4}-\\d{1,2}(?!\\d)"),
            "laboratory code", Pattern.compile("(?i)\\bloinc\\b|(?<![\\d-])\\d{4,5}-\\d(?![\\d-])"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]{1,60}]|\\{[^}]{0,60}}|<<[^>]{1,60}>>");

    private static final int SHORTEST_IN_A_RUN = 5;

    private final Lexicon lexicon = Lexicon.load("wording/messaging/firewall.txt");

    WordFirewall() {}

    /**
     * Reads a finished text.
     *
     * @param allowed registered names and addresses of the organization, which pass even where they hold a clinical word
     */
    public List<Finding> check(String text, Collection<String> allowed) {
        List<Finding> findings = new ArrayList<>();
        IDENTIFIERS.forEach((kind, shape) -> {
            if (shape.matcher(text).find()) {
                findings.add(new Finding(Finding.Layer.IDENTIFIER, kind));
            }
        });
        if (PLACEHOLDER.matcher(text).find()) {
            findings.add(new Finding(Finding.Layer.PLACEHOLDER, "unfilled placeholder"));
        }
        Normalized read = Normalized.of(text);
        for (String name : allowed) {
            read = read.without(name);
        }
        findings.addAll(clinical(read.words()));
        return List.copyOf(findings);
    }

    /** The same for letters run together, where no space says where a word begins; very short words are left to chance. */
    List<Finding> checkRun(String letters) {
        List<Finding> findings = new ArrayList<>();
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + SHORTEST_IN_A_RUN; to <= letters.length(); to++) {
                if (lexicon.isWord(letters.substring(from, to))) {
                    findings.add(new Finding(Finding.Layer.WORD, letters.substring(from, to)));
                }
            }
        }
        return findings;
    }

    private List<Finding> clinical(List<String> words) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = lexicon.findWord(words.get(at));
            if (word != null) {
                findings.add(new Finding(Finding.Layer.WORD, word));
            }
            String phrase = lexicon.findPhrase(words, at);
            if (phrase != null) {
                findings.add(new Finding(Finding.Layer.PHRASE, phrase));
            }
        }
        return findings;
    }
}
