package health.kithway.messaging.meaning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes from what somebody typed all that does not change what it means. */
final class Folding {

    /** Telephones that put a thumb to a message send a text about it. */
    private static final Pattern TAPBACK = Pattern.compile(
            "^(liked|loved|disliked|laughed at|emphasized|questioned|reacted .{1,12} to|le gust[oó]|le encant[oó]|removed an? \\w+ from) [“\"«].*",
            Pattern.DOTALL);

    private static final Pattern QUOTED_LINE =
            Pattern.compile("(?m)^\\s*(>|on .{3,60} wrote:|el .{3,60} escribi[oó]:).*$");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?s)(\\n\\s*(-{2,}|_{2,})\\s*\\n.*|\\n?\\s*(sent from my|sent via|get outlook|enviado desde mi|enviado desde)\\b.*)$");
    private static final Pattern QUOTATION = Pattern.compile("[“\"«]([^”\"»]{1,300})[”\"»]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE0F]|\\p{So}(?<=[\\x{1F3FB}-\\x{1F3FF}])");
    private static final Pattern SPELLED_OUT =
            Pattern.compile("(?<![a-z0-9])([a-z])[ .*_-]([a-z])(?:[ .*_-]([a-z])(?![a-z0-9]))+");
    private static final Pattern CLAUSE_END = Pattern.compile("[.!;:,\\n()]+|\\s[-–—]+\\s|…");
    private static final Pattern RUN = Pattern.compile("([a-z])\\1{2,}");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9?@$]+");

    private static final Map<String, String> SIGNS = Map.of(
            "👍", " thumbsup ",
            "👌", " thumbsup ",
            "✅", " thumbsup ",
            "✔", " thumbsup ",
            "🛑", " stop ",
            "❌", " x ",
            "#", " number ",
            "?", " ? \n");

    private Folding() {}

    static Said fold(String body, Rules rules) {
        String plain = unquoted(lowered(body));
        List<String> clauses = Arrays.stream(CLAUSE_END.split(spelledIn(plain)))
                .map(clause -> words(clause, rules))
                .filter(clause -> !clause.isEmpty())
                .toList();
        return Said.of(clauses, rules);
    }

    private static String lowered(String body) {
        String text = Normalizer.normalize(body, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return INVISIBLE.matcher(text).replaceAll("").strip();
    }

    /** What is quoted was said by somebody else, unless nothing but a quotation was sent. */
    private static String unquoted(String text) {
        if (TAPBACK.matcher(text).matches()) {
            return "tapback";
        }
        String own = QUOTED_LINE.matcher(SIGNATURE.matcher(text).replaceAll("")).replaceAll("");
        String left = own.isBlank() ? text : own;
        String unquoted = QUOTATION.matcher(left).replaceAll(" quotation ");
        return unquoted.replace("quotation", "").isBlank()
                ? QUOTATION.matcher(left).replaceAll(" $1 ")
                : unquoted;
    }

    private static String spelledIn(String text) {
        String signs = APOSTROPHE.matcher(text).replaceAll("");
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            signs = signs.replace(sign.getKey(), sign.getValue());
        }
        String plain =
                ACCENT.matcher(Normalizer.normalize(signs, Normalizer.Form.NFD)).replaceAll("");
        return SPELLED_OUT.matcher(plain).replaceAll(found -> found.group().replaceAll("[^a-z]", ""));
    }

    private static String words(String clause, Rules rules) {
        String[] words = NOT_WORD.matcher(clause).replaceAll(" ").strip().split(" ");
        return rules.joined(Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> Spelling.of(RUN.matcher(word).replaceAll("$1"), rules))
                .collect(Collectors.joining(" ")));
    }
}
