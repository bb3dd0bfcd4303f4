package health.kithway.program.link;

import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refusal;
import java.util.List;

/** Why a share link says no. */
public sealed interface LinkRefused extends Refusal {

    /** The link was real, but leads nowhere now. */
    record LinkClosed(ShareLink.State state) implements LinkRefused {
        @Override
        public int status() {
            return 410;
        }

        @Override
        public String code() {
            return "link-closed";
        }

        @Override
        public String title() {
            return "This link is no longer open";
        }

        @Override
        public String detail() {
            return switch (state) {
                case OPEN -> "Try again.";
                case PAUSED -> "It is paused. Try again later, or call.";
                case USED_UP -> "It was used as often as it may be. Ask for a new one, or call.";
                case REVOKED -> "It was taken back. Ask for a new one, or call.";
                case EXPIRED -> "It has expired. Ask for a new one, or call.";
            };
        }
    }

    /** Another link has this code. */
    record CodeTaken() implements LinkRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "code-taken";
        }

        @Override
        public String title() {
            return "This code leads somewhere else already";
        }
    }

    /** R-ST-02, R-P2-01: such a link would tell whoever counts it what somebody came for. */
    record Sensitive(List<FieldProblem> fields) implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "link-sensitive";
        }

        @Override
        public String title() {
            return "No link may be counted by a sensitive service line";
        }

        @Override
        public String rule() {
            return "R-ST-02";
        }
    }

    /** The check character does not fit. */
    record Misheard() implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "spoken-code-misheard";
        }

        @Override
        public String title() {
            return "This code was misheard or mistyped";
        }

        @Override
        public String detail() {
            return "One character is wrong, or two are swapped. Ask for it again.";
        }
    }

    /** Too long, too short, or with characters no code has. */
    record NotASpokenCode() implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "not-a-spoken-code";
        }

        @Override
        public String title() {
            return "This is not a spoken code";
        }

        @Override
        public String detail() {
            return "A code has six characters: digits from 2 to 9, and consonants without B, G, L, N, S and Z.";
        }
    }
}
