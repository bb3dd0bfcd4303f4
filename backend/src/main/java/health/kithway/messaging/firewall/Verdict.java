package health.kithway.messaging.firewall;

import java.util.Collection;

/** What may become of a text (R-PHI-02). */
public enum Verdict {
    PASS,
    /** A person decides: it may reveal something, or we cannot read it. */
    WARN,
    /** It must not leave. */
    BLOCK;

    /** The gravest of several findings; nothing found passes. */
    public static Verdict of(Collection<Finding> findings) {
        return findings.stream().map(Finding::verdict).max(Verdict::compareTo).orElse(PASS);
    }
}
