package health.kithway.person;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out of what people wrote what nobody needs and everybody would lose: social security numbers and birth dates. */
final class Redaction {

    /** No word: what is understood of the rest must not hear one (it once heard "my number … removed", and stopped). */
    private static final String MARK = "[***]";

    private static final String MONTHS =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\\.?";
    private static final String YEAR = "(?:19|20)?\\d{2}";

    private static final List<Pattern> PATTERNS = List.of(
            pattern("\\b\\d{3}[-. ]\\d{2}[-. ]\\d{4}\\b"),
            pattern("(?:\\bssn\\b|social security|seguro social)\\D{0,20}\\d{9}\\b"),
            pattern("\\b(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b"),
            pattern("\\b\\d{1,2}[-/.]\\d{1,2}[-/.]" + YEAR + "\\b"),
            pattern("\\b" + MONTHS + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}\\b"),
            pattern("\\b\\d{1,2}(?:\\s+de)?\\s+" + MONTHS + "(?:\\s+de)?,?\\s+(?:19|20)\\d{2}\\b"));

    private Redaction() {}

    static String redact(String words) {
        String left = words;
        for (Pattern pattern : PATTERNS) {
            left = pattern.matcher(left).replaceAll(MARK);
        }
        return left;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
