package health.kithway.messaging.firewall;

/**
 * Something that would tell more than it may.
 *
 * @param rule the rule that decided, e.g. {@code R-PHI-04}
 * @param term the entry of our own lists that was matched; for identifiers only their kind, never the value
 * @param start where it begins in the text as given, in UTF-16 units
 * @param end where it has ended
 */
public record Finding(Verdict verdict, Layer layer, Reason reason, String rule, String term, int start, int end) {

    /** The layers of R-PHI-04, and language (R-PHI-06). */
    public enum Layer {
        TERMINOLOGY,
        WORD,
        PHRASE,
        IDENTIFIER,
        PLACEHOLDER,
        LANGUAGE
    }

    boolean isWithin(Span span) {
        return span.start() <= start && end <= span.end();
    }

    Finding softened() {
        return new Finding(Verdict.WARN, layer, reason, rule, term, start, end);
    }
}
