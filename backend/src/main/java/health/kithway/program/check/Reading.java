package health.kithway.program.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: Flesch and Kincaid's grade for English, Fernández Huerta's ease for Spanish. Both count words,
 * sentences and syllables; syllables are estimated by rule.
 */
public final class Reading {

    /** Sixth year of school. */
    public static final double HIGHEST_ENGLISH_GRADE = 6;

    /** 70 to 80 is the sixth year of school; higher is easier. */
    public static final double LOWEST_SPANISH_EASE = 70;

    /** Shorter texts cannot be measured alone: one long word decides. */
    public static final int FEWEST_WORDS = 20;

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]+(\\s|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouy]{1})e$|(?<=[^td])ed$");
    private static final Pattern SPANISH_SYLLABLE = Pattern.compile("([iu]?[aeoáéó][iuy]?|[iuíúy])+?");

    private Reading() {}

    /** Year of school in the United States, of all texts together. */
    public static double englishGrade(List<String> texts) {
        double words = 0;
        double syllables = 0;
        for (String text : texts) {
            for (String word : wordsOf(text)) {
                words++;
                syllables += Math.max(
                        1, count(ENGLISH_SYLLABLE, SILENT_END.matcher(word).replaceAll("")));
            }
        }
        return words == 0 ? 0 : 0.39 * words / sentences(texts) + 11.8 * syllables / words - 15.59;
    }

    /** From 0, very hard, to about 100, very easy, of all texts together. */
    public static double spanishEase(List<String> texts) {
        double words = 0;
        double syllables = 0;
        for (String text : texts) {
            for (String word : wordsOf(text)) {
                words++;
                syllables += Math.max(1, count(SPANISH_SYLLABLE, word));
            }
        }
        return words == 0 ? 100 : 206.84 - 60 * syllables / words - 1.02 * words / sentences(texts);
    }

    static int words(String text) {
        return wordsOf(text).size();
    }

    private static double sentences(List<String> texts) {
        return texts.stream()
                .mapToInt(text -> Math.max(1, count(SENTENCE_END, text)))
                .sum();
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
