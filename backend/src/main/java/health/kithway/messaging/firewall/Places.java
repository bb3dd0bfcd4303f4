package health.kithway.messaging.firewall;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spans that look like an address or a name. They are not registered, so they soften a finding and do not undo it. */
final class Places {

    private static final String STATES =
            "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";
    private static final Pattern STREET = Pattern.compile(
            "\\b\\d{1,6}(?: [NSEW]\\.?)?(?: (?:\\p{Lu}[\\p{L}'.-]*|\\d+(?:st|nd|rd|th))){1,5} (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place|Pkwy|Parkway|Hwy|Highway|Cir|Circle|Ter|Terrace|Plaza)\\b");
    private static final Pattern CITY =
            Pattern.compile("\\b\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*)?, (?:" + STATES + ")\\b(?: \\d{5})?");

    /** Names of people: after a title, or after a greeting when a sign follows. */
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:Dr|Dra|Mr|Mrs|Ms|Miss|Sr|Sra|Srta|Señora?|Don|Doña)\\.? \\p{Lu}[\\p{L}'-]+|\\b(?i:hi|hello|hola|dear|estimad[oa]|querid[oa]) \\p{Lu}[\\p{L}'-]+(?=[,:!.])");

    private Places() {}

    static List<Span> find(String text) {
        return Stream.of(STREET, CITY).flatMap(shape -> spans(shape, text)).toList();
    }

    static List<Span> names(String text) {
        return spans(NAME, text).toList();
    }

    private static Stream<Span> spans(Pattern shape, String text) {
        return shape.matcher(text).results().map(found -> new Span(found.start(), found.end()));
    }
}
