package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words a tired person reads: the same in both languages, easy, and rendered on every page with nothing missing. */
class WordsOfPagesTest {

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]+(\\s|$)");
    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern SPANISH_SYLLABLE = Pattern.compile("([iu]?[aeoáéó][iuy]?|[iuíúy])+?");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = words("en");
        Properties spanish = words("es");
        assertThat(new TreeSet<>(spanish.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames())
            assertThat(placeholders(spanish.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
    }

    @ParameterizedTest
    @CsvSource({"The cat sat on the mat., 0", "We will help you choose the right place., 3"})
    void theEnglishMeasureKnowsAnEasySentence(String sentence, int atMost) {
        assertThat(englishGrade(List.of(sentence))).isLessThanOrEqualTo(atMost);
    }

    @Test
    void theMeasuresKnowAHardSentence() {
        assertThat(
                        englishGrade(
                                List.of(
                                        "Authorization of communications regarding administrative eligibility determinations necessitates verification.")))
                .isGreaterThan(12);
        assertThat(
                        spanishEase(
                                List.of(
                                        "La autorización correspondiente a las comunicaciones administrativas necesita verificación institucional previa.")))
                .isLessThan(30);
    }

    @Test
    void englishIsAtGradeSixOrLower() throws IOException {
        assertThat(englishGrade(sentences("en"))).isLessThanOrEqualTo(6);
        for (String text : sentences("en"))
            if (text.split("\\s+").length >= 20)
                assertThat(englishGrade(List.of(text))).as(text).isLessThanOrEqualTo(6);
    }

    /** Fernández Huerta: 70 to 80 is the sixth year of school, higher is easier. */
    @Test
    void spanishIsAsEasy() throws IOException {
        assertThat(spanishEase(sentences("es"))).isGreaterThanOrEqualTo(80);
        for (String text : sentences("es"))
            if (text.split("\\s+").length >= 20)
                assertThat(spanishEase(List.of(text))).as(text).isGreaterThanOrEqualTo(70);
    }

    @Test
    void noPageHasAMissingWord() {
        Gallery gallery = new Gallery();
        for (Gallery.Exhibit exhibit : Gallery.all())
            assertThat(gallery.render(exhibit))
                    .as(Gallery.file(exhibit))
                    .startsWith("<!DOCTYPE html>")
                    .doesNotContain("??");
    }

    private static double englishGrade(List<String> texts) {
        double words = 0;
        double syllables = 0;
        for (String text : texts)
            for (String word : wordsOf(text)) {
                words++;
                syllables +=
                        Math.max(1, count(ENGLISH_SYLLABLE, word.replaceAll("(?<=[^aeiouy]{1})e$|(?<=[^td])ed$", "")));
            }
        return 0.39 * words / sentenceCount(texts) + 11.8 * syllables / words - 15.59;
    }

    private static double spanishEase(List<String> texts) {
        double words = 0;
        double syllables = 0;
        for (String text : texts)
            for (String word : wordsOf(text)) {
                words++;
                syllables += Math.max(1, count(SPANISH_SYLLABLE, word));
            }
        return 206.84 - 60 * syllables / words - 1.02 * words / sentenceCount(texts);
    }

    private static double sentenceCount(List<String> texts) {
        return texts.stream()
                .mapToInt(text -> Math.max(1, count(SENTENCE_END, text)))
                .sum();
    }

    private static List<String> wordsOf(String text) {
        return Pattern.compile("[\\p{L}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static List<String> placeholders(String text) {
        return new ArrayList<>(new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList()));
    }

    private static List<String> sentences(String language) throws IOException {
        return words(language).values().stream()
                .map(Object::toString)
                .filter(text -> text.split("\\s+").length >= 5)
                .toList();
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        var file = Objects.requireNonNull(
                WordsOfPagesTest.class.getResourceAsStream("/wording/pages_" + language + ".properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
