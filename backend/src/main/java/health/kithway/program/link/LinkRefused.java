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

    /** Who may open it too would see it used up, and know that the friend asked. */
    record OfASharer(String where) implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "link-of-a-sharer";
        }

        @Override
        public String title() {
            return "A link of somebody's own is for as many as come";
        }

        @Override
        public String rule() {
            return "R-HIPAA-05";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(where + "/mostUses", "not-wanted", "leave out where a sharer is named"));
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

    /** It was taken back for good. */
    record Revoked() implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "link-revoked";
        }

        @Override
        public String title() {
            return "A revoked link stays revoked";
        }
    }

    /** More than one call may make. */
    record TooMany(int most) implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "too-many-links";
        }

        @Override
        public String title() {
            return "One call may make 10,000 links";
        }

        @Override
        public String detail() {
            return "Ask for " + most + " at most, in as many calls as you need.";
        }
    }

    /** Everybody who sees the address reads its code. */
    record WordingSaysTooMuch(List<String> objections) implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "wording-says-too-much";
        }

        @Override
        public String title() {
            return "This code says too much";
        }

        @Override
        public String detail() {
            return "It holds " + String.join(", ", objections) + ".";
        }

        @Override
        public String rule() {
            return "R-ATT-01";
        }
    }

    /** Nobody lets a code stand that they worded. */
    record SecondPersonNeeded() implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "second-person-needed";
        }

        @Override
        public String title() {
            return "Somebody else must decide on this code";
        }
    }

    /** Chance chose it, or it was decided on before. */
    record NotProposed() implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "wording-not-proposed";
        }

        @Override
        public String title() {
            return "This code does not wait for anybody";
        }
    }

    /** A poster has the words of the published page. */
    record NothingPublished() implements LinkRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "nothing-published";
        }

        @Override
        public String title() {
            return "Publish the program first; its words go on the poster";
        }
    }
}
