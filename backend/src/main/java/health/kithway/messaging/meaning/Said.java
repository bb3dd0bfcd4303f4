package health.kithway.messaging.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reply as the rules read it: lower case, without accents, quotations and signatures, in the spelling of the rules.
 *
 * @param text all words, one space between them; a question mark is a word
 * @param bare the same without courtesies and question marks
 * @param clauses what stands between marks of punctuation, without courtesies and question marks
 */
record Said(String text, String bare, List<String> clauses) {

    private static final Pattern SPACES = Pattern.compile(" +");

    static Said of(List<String> clauses, Rules rules) {
        String text = String.join(" ", clauses);
        return new Said(
                text,
                bare(text, rules),
                clauses.stream()
                        .map(clause -> bare(clause, rules))
                        .filter(clause -> !clause.isEmpty())
                        .toList());
    }

    /** The same without what these rules leave out. */
    Said without(List<Rule> sounding) {
        return new Said(
                blank(text, sounding),
                blank(bare, sounding),
                clauses.stream()
                        .map(clause -> blank(clause, sounding))
                        .filter(clause -> !clause.isEmpty())
                        .toList());
    }

    boolean asks() {
        return Stream.of(text.split(" ")).anyMatch("?"::equals);
    }

    int words() {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    /** A dash stays where words were left out, so that what stood around them does not become one phrase. */
    private static String blank(String words, List<Rule> sounding) {
        String left = words;
        for (Rule rule : sounding) {
            left = rule.pattern().matcher(left).replaceAll("-");
        }
        return SPACES.matcher(left).replaceAll(" ").strip();
    }

    private static String bare(String words, Rules rules) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.equals("?") && !rules.isCourtesy(word))
                .collect(Collectors.joining(" "));
    }
}
