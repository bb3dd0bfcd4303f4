package health.kithway.messaging.wording;

import health.kithway.messaging.firewall.Finding;
import health.kithway.messaging.firewall.Verdict;
import java.util.List;

/** What the firewall and the lint say of a text. The lint does not change the verdict on the words. */
record CheckedWording(List<Finding> findings, List<TemplateLint.Fault> lints, Segments segments) {

    CheckedWording {
        findings = List.copyOf(findings);
        lints = List.copyOf(lints);
    }

    Verdict verdict() {
        return Verdict.of(findings);
    }
}
