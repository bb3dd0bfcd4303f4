package health.kithway.retention;

import health.kithway.problem.Refusal;

/** Why nothing is purged, or a time is not set. */
public sealed interface RetentionRefused extends Refusal {

    @Override
    default String rule() {
        return "R-SEC-03";
    }

    record OutOfBounds() implements RetentionRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "retention-out-of-bounds";
        }

        @Override
        public String title() {
            return "This is kept longer or shorter than that";
        }
    }

    /** It is a day old, or what is due is no longer what was shown. */
    record Outdated() implements RetentionRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "simulation-outdated";
        }

        @Override
        public String title() {
            return "What is due has changed since this simulation; simulate again";
        }
    }

    record AlreadyPurged() implements RetentionRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "already-purged";
        }

        @Override
        public String title() {
            return "What this simulation showed was purged already";
        }
    }
}
