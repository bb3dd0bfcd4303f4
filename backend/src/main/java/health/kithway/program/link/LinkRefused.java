package health.kithway.program.link;

import health.kithway.problem.Refusal;

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
}
