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
