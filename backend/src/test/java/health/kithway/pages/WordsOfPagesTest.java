package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Reading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words a tired person reads: the same in both languages, easy, and rendered on every page with nothing missing. */
class WordsOfPagesTest {

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
        assertThat(Reading.englishGrade(List.of(sentence))).isLessThanOrEqualTo(atMost);
    }

    @Test
    void theMeasuresKnowAHardSentence() {
        assertThat(
                        Reading.englishGrade(
                                List.of(
                                        "Authorization of communications regarding administrative eligibility determinations necessitates verification.")))
                .isGreaterThan(12);
        assertThat(
                        Reading.spanishEase(
                                List.of(
                                        "La autorización correspondiente a las comunicaciones administrativas necesita verificación institucional previa.")))
                .isLessThan(30);
    }

    @Test
    void englishIsAtGradeSixOrLower() throws IOException {
        assertThat(Reading.englishGrade(sentences("en"))).isLessThanOrEqualTo(6);
        for (String text : sentences("en"))
            if (text.split("\\s+").length >= 20)
                assertThat(Reading.englishGrade(List.of(text))).as(text).isLessThanOrEqualTo(6);
    }

    /** Fernández Huerta: 70 to 80 is the sixth year of school, higher is easier. */
    @Test
    void spanishIsAsEasy() throws IOException {
        assertThat(Reading.spanishEase(sentences("es"))).isGreaterThanOrEqualTo(80);
        for (String text : sentences("es"))
            if (text.split("\\s+").length >= 20)
                assertThat(Reading.spanishEase(List.of(text))).as(text).isGreaterThanOrEqualTo(70);
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
