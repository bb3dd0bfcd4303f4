package health.kithway.messaging.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written rules, in their order. How a line is written is told at the head of the file. */
final class Rules {

    private static final String FILE = "/wording/messaging/meaning/rules.txt";
    private static final Pattern MACRO = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern LINE = Pattern.compile("([A-Z_]+) ([a-z]+) ([a-z0-9-]+): (.+)");

    private final Map<String, String> macros = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> phrases = new LinkedHashMap<>();
    private final Set<String> courtesies = new HashSet<>();
    private final Set<String> misspelt = new HashSet<>();
    private final Set<String> real = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();

    private Rules() {}

    static Rules load() {
        try (InputStream file = Rules.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("No " + FILE);
            }
            Rules rules = new Rules();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(rules::add);
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Rule> of(Intent intent) {
        return rules.stream().filter(rule -> rule.intent() == intent).toList();
    }

    /** How a word is written in the rules. */
    String spelling(String word) {
        return spellings.getOrDefault(word, word);
    }

    /** Words as the rules join them: {@code do not} is {@code dont}. */
    String joined(String words) {
        String joined = " " + words + " ";
        for (Map.Entry<String, String> phrase : phrases.entrySet()) {
            joined = joined.replace(phrase.getKey(), phrase.getValue());
        }
        return joined.strip();
    }

    boolean isCourtesy(String word) {
        return courtesies.contains(word);
    }

    /** Long words that people misspell and the rules know. */
    Set<String> misspelt() {
        return misspelt;
    }

    /** Words that look like those, but are words of their own. */
    boolean isReal(String word) {
        return real.contains(word);
    }

    private void add(String line) {
        String[] sides = line.split(" = ", 2);
        if (line.startsWith("macro ")) {
            macros.put(sides[0].substring("macro ".length()), expanded(sides[1]));
        } else if (line.startsWith("spelling ")) {
            words(sides[0], "spelling ").forEach(word -> spellings.put(word, sides[1]));
        } else if (line.startsWith("phrase ")) {
            phrases.put(" " + sides[0].substring("phrase ".length()) + " ", " " + sides[1] + " ");
        } else if (line.startsWith("courtesy ")) {
            courtesies.addAll(words(line, "courtesy "));
        } else if (line.startsWith("misspelt ")) {
            misspelt.addAll(words(line, "misspelt "));
        } else if (line.startsWith("real ")) {
            real.addAll(words(line, "real "));
        } else {
            rules.add(rule(line));
        }
    }

    private Rule rule(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a rule: " + line);
        }
        Rule.Fit fit = Rule.Fit.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
        return new Rule(Intent.valueOf(parts.group(1)), fit, parts.group(3), pattern(fit, parts.group(4)));
    }

    private Pattern pattern(Rule.Fit fit, String written) {
        String expanded = "(?:" + expanded(written) + ")";
        boolean part = fit == Rule.Fit.ANYWHERE || fit == Rule.Fit.NOT;
        return Pattern.compile(part ? "(?<![^ ])" + expanded + "(?![^ ])" : expanded);
    }

    private String expanded(String written) {
        return MACRO.matcher(written).replaceAll(found -> {
            String macro = macros.get(found.group(1));
            if (macro == null) {
                throw new IllegalStateException("No macro " + found.group());
            }
            return Matcher.quoteReplacement("(?:" + macro + ")");
        });
    }

    private static List<String> words(String line, String head) {
        return List.of(line.substring(head.length()).strip().split(" "));
    }
}
