package health.kithway.messaging.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Shapes of numbers that say who somebody is, or that are codes of what somebody has (R-PHI-04 d). */
final class Identifiers {

    private static final String DATE =
            "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|[A-Za-z]{3,12}\\.? \\d{1,2},? (?:19|20)\\d{2})";

    private static final Map<String, Pattern> SHAPES = Map.of(
            "social security number",
            Pattern.compile(
                    "(?<![\\d-])\\d{3}[- ]\\d{2}[- ]\\d{4}(?![\\d-])|(?i:\\b(?:ssn|social security)\\b\\D{0,12}\\d{4,9})"),
            "date of birth",
            Pattern.compile(
                    "(?i)\\b(?:d\\.?o\\.?b\\.?|born|birth ?date|date of birth|(?:fecha de )?nacimiento|nacid[oa])\\b.{0,16}?(?:"
                            + DATE + "|(?<=(?:in|en|on|:|born|nacid[oa]) )(?:19|20)\\d{2}\\b)"),
            "record number",
            Pattern.compile(
                    "(?i)\\b(?:mrn|m\\.r\\.n\\.|(?:medical )?record (?:number|no\\.?|#)|chart (?:number|no\\.?|#)|patient (?:id|number|no\\.?|#)|member (?:id|number|no\\.?|#)|policy (?:number|no\\.?|#)|(?:n[uú]mero de )?expediente)\\W{0,4}(?:is |es )?[A-Z]{0,4}-?\\d{3,}"),
            "diagnosis code",
            Pattern.compile(
                    "\\b[A-TV-Z]\\d[0-9A-Z]\\.[0-9A-Z]{1,4}\\b|(?i:\\b(?:icd|dx)\\b[\\s:#-]*(?:9|10)?(?:-cm)?[\\s:#-]*[a-z]\\d[0-9a-z]{1,5}\\b)"),
            "procedure code",
            Pattern.compile("(?i)\\b(?:cpt|hcpcs)\\b|\\b(?:code|codes|c[oó]digo) (?:9[0-9]{4}|[GJ]\\d{4})\\b"),
            "drug code",
            Pattern.compile("(?<![\\d-])\\d{4,5}-\\d{3,4}-\\d{1,2}(?![\\d-])|(?i:\\bndc\\b)"),
            "laboratory code",
            Pattern.compile("(?i)\\bloinc\\b|(?<![\\d-])\\d{4,5}-\\d(?![\\d-])"),
            "account or card number",
            Pattern.compile(
                    "(?i)\\b(?:account|acct|cuenta)\\b\\.?\\s*(?:number|no\\.?|#|n[uú]mero)?\\W{0,4}\\d{4,}|(?<![\\d-])(?:\\d{4}[ -]){3}\\d{4}(?![\\d-])"));

    private Identifiers() {}

    static List<Finding> find(String text) {
        List<Finding> findings = new ArrayList<>();
        SHAPES.forEach((kind, shape) -> shape.matcher(text)
                .results()
                .map(found -> new Finding(
                        Verdict.BLOCK,
                        Finding.Layer.IDENTIFIER,
                        kind.endsWith("code") ? Reason.CONDITION : Reason.IDENTITY,
                        "R-PHI-04",
                        kind,
                        found.start(),
                        found.end()))
                .forEach(findings::add));
        return findings;
    }
}
