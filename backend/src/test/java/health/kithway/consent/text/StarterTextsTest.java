package health.kithway.consent.text;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.tenancy.OrganizationId;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarterTextsTest {

    private static final double HIGHEST_GRADE = 6;
    private static final double LOWEST_EASE = 60;

    /** Groups of vowels; a final e is silent, except after l or in a word without another vowel. */
    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("(?!e\\b)[aeiouy]+|(?<=l)e\\b");

    /** Groups of vowels, where two strong ones stand for two syllables. */
    private static final Pattern SPANISH_SYLLABLE = Pattern.compile("[iuü]?[aeoáéó][iuy]?(?![aeoáéíóú])|[aeoáéóiuíúü]");

    private static final Organization LAKEVIEW = new Organization(
            new OrganizationId(new UUID(0, 1)),
            "Lakeview Family Health",
            "(312) 555-0100",
            ZoneId.of("America/Chicago"),
            new Bilingual("", ""),
            Organization.OptOutMode.TWILIO_MANAGED,
            "go.lakeview.example");

    private final List<NewConsentText> texts = new StarterTexts(null, null).list(LAKEVIEW);

    static List<ConsentPurpose> asked() {
        return Arrays.stream(ConsentPurpose.values())
                .filter(purpose -> purpose.isAskedOnTheWay() || purpose == ConsentPurpose.UNENCRYPTED_RISK)
                .toList();
    }

    @Test
    void nothingKeepsAStarterFromBeingApproved() {
        for (NewConsentText text : texts)
            assertThat(TextFinding.of(text, LAKEVIEW.displayName(), LAKEVIEW.phone()))
                    .as(text.purpose().name())
                    .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everyTextTellsWhatPeopleMustBeTold(ConsentPurpose purpose) {
        for (Language language : Language.values()) {
            assertThat(Clause.missing(text(purpose), language))
                    .as(language.tag())
                    .isEmpty();
            assertThat(text(purpose).wording().in(language))
                    .contains("Lakeview Family Health", "(312) 555-0100")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aTextThatLeavesItOutIsFoundOut(ConsentPurpose purpose) {
        NewConsentText vague = new NewConsentText(
                purpose, text(purpose).label(), new Bilingual("We may contact you.", "Podemos contactarle."));

        for (Language language : Language.values()) {
            assertThat(Clause.missing(vague, language)).as(language.tag()).isNotEmpty();
        }
    }

    /** Flesch-Kincaid. */
    @ParameterizedTest
    @MethodSource("asked")
    void everyTextReadsAtGradeSixOrLower(ConsentPurpose purpose) {
        String words = plain(text(purpose), Language.EN);

        double grade = 0.39 * wordsPerSentence(words) + 11.8 * syllablesPerWord(words, ENGLISH_SYLLABLE) - 15.59;

        assertThat(grade).isBetween(0.0, HIGHEST_GRADE);
    }

    /** Fernández Huerta: from 60 on a text is plain. */
    @ParameterizedTest
    @MethodSource("asked")
    void everyTextIsAsPlainInSpanish(ConsentPurpose purpose) {
        String words = plain(text(purpose), Language.ES);

        double ease = 206.84 - 60 * syllablesPerWord(words, SPANISH_SYLLABLE) - 1.02 * wordsPerSentence(words);

        assertThat(ease).isBetween(LOWEST_EASE, 100.0);
    }

    private NewConsentText text(ConsentPurpose purpose) {
        return texts.stream()
                .filter(text -> text.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    /** Without the name and the number, which the text did not choose. */
    private static String plain(NewConsentText text, Language language) {
        return (text.label().in(language) + " " + text.wording().in(language))
                .replace(LAKEVIEW.displayName(), language == Language.EN ? "We" : "Ella")
                .replace(LAKEVIEW.phone(), "")
                .toLowerCase(Locale.ROOT);
    }

    private static double wordsPerSentence(String text) {
        return (double) words(text).size() / text.split("[.!?]+").length;
    }

    private static double syllablesPerWord(String text, Pattern syllable) {
        return words(text).stream()
                .mapToLong(word -> Math.max(1, syllable.matcher(word).results().count()))
                .average()
                .orElseThrow();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
