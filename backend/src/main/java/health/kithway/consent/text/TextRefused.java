package health.kithway.consent.text;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why words are not put, or are not, in force. */
public sealed interface TextRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** Somebody agreed to words that are not, or no longer, the approved ones. */
    record TextNotInForce() implements TextRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "consent-text-not-in-force";
        }

        @Override
        public String title() {
            return "The words have changed; show them again";
        }

        @Override
        public String rule() {
            return "R-TCPA-01";
        }
    }

    /** Words that leave out what people must be told. */
    record Incomplete(List<TextFinding> findings) implements TextRefused {
        @Override
        public String code() {
            return "consent-clause-missing";
        }

        @Override
        public String title() {
            return "The text leaves out something people must be told";
        }

        @Override
        public String rule() {
            return findings.getFirst().rule();
        }

        @Override
        public List<FieldProblem> fields() {
            return findings.stream()
                    .map(finding -> new FieldProblem(finding.pointer(), finding.code(), finding.detail()))
                    .toList();
        }
    }

    /** Nobody approves what they wrote. */
    record OwnWords() implements TextRefused {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "consent-own-words";
        }

        @Override
        public String title() {
            return "A second person approves what somebody wrote";
        }
    }

    /** It was approved or given back meanwhile, or another version was written at once. */
    record ApprovedMeanwhile() implements TextRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "consent-approved-meanwhile";
        }

        @Override
        public String title() {
            return "Somebody else was faster; look at the newest version";
        }
    }
}
