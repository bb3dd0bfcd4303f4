package health.kithway.consent.text;

import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.directory.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something about a text that keeps it from being approved, or is worth a look.
 *
 * @param pointer where, as a JSON pointer into the text
 */
public record TextFinding(String code, String rule, String pointer, String detail, boolean blocks) {

    static final String CLAUSE_MISSING = "clause-missing";

    private static final double HIGHEST_ENGLISH_GRADE = 6;

    /** Fernández Huerta: from 60 on a text is plain. */
    private static final double LOWEST_SPANISH_EASE = 60;

    /** Everything there is to say about a text of an organization. */
    static List<TextFinding> of(NewConsentText text, String organization, String phone) {
        List<TextFinding> found = new ArrayList<>();
        for (Language language : Language.values()) {
            missingWords(text, language, found);
            Clause.missing(text, language).forEach(clause -> found.add(clause(clause, language)));
            text.wanted().forEach(element -> element(text, element, language, found));
            named(text, language, organization, found);
            reading(text, language, List.of(organization, phone), found);
        }
        if (text.remunerated() && !text.purpose().isMadeOfElements()) {
            found.add(new TextFinding(
                    "authorization-needed",
                    "R-HIPAA-02",
                    "/remunerated",
                    "what somebody else pays for needs an authorization",
                    true));
        }
        return List.copyOf(found);
    }

    private static void missingWords(NewConsentText text, Language language, List<TextFinding> found) {
        if (text.label().in(language).isBlank()) {
            found.add(missing("/label/", language));
        }
        if (!text.purpose().isMadeOfElements() && text.wording().in(language).isBlank()) {
            found.add(missing("/wording/", language));
        }
    }

    private static TextFinding missing(String part, Language language) {
        return new TextFinding(
                "translation-missing", "R-TCPA-01", part + language.tag(), "is empty in this language", true);
    }

    private static TextFinding clause(Clause clause, Language language) {
        return new TextFinding(
                CLAUSE_MISSING,
                clause.rule(),
                "/wording/" + language.tag(),
                "does not say: " + clause.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                true);
    }

    private static void element(NewConsentText text, Element element, Language language, List<TextFinding> found) {
        String words =
                text.elements().getOrDefault(element, new Bilingual("", "")).in(language);
        if (words.isBlank()) {
            found.add(new TextFinding(
                    "element-missing",
                    element.rule(text.purpose()),
                    "/elements/" + element + "/" + language.tag(),
                    "must be there: " + element.heading().in(language),
                    true));
        }
    }

    /** R-TCPA-04: one consent for each organization, which is named. */
    private static void named(NewConsentText text, Language language, String organization, List<TextFinding> found) {
        if (!(text.label().in(language) + text.shown(language)).contains(organization)) {
            found.add(new TextFinding(
                    "organization-not-named",
                    "R-TCPA-04",
                    "/wording/" + language.tag(),
                    "must name the organization as people know it",
                    true));
        }
    }

    /** Blocks what is asked on a telephone; signed papers carry words of the law. */
    private static void reading(NewConsentText text, Language language, List<String> names, List<TextFinding> found) {
        String words = text.label().in(language) + ". " + text.shown(language);
        for (String name : names) {
            words = words.replace(name, language == Language.EN ? "we" : "ella");
        }
        boolean hard = Reading.words(words) >= Reading.FEWEST_WORDS && isHard(words, language);
        if (hard) {
            found.add(new TextFinding(
                    "hard-to-read",
                    "R-HIPAA-04",
                    "/wording/" + language.tag(),
                    "is harder to read than the sixth year of school",
                    text.purpose().isAskedOnTheWay()));
        }
    }

    private static boolean isHard(String words, Language language) {
        return switch (language) {
            case EN -> Reading.englishGrade(List.of(words)) > HIGHEST_ENGLISH_GRADE;
            case ES -> Reading.spanishEase(List.of(words)) < LOWEST_SPANISH_EASE;
        };
    }
}
