package health.kithway.integrity;

import health.kithway.problem.Refusal;

/** Why integrity says no. */
public sealed interface IntegrityRefused extends Refusal {

    /** What somebody said of a finding stands. */
    record AlreadyResolved() implements IntegrityRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "already-resolved";
        }

        @Override
        public String title() {
            return "Somebody has resolved this finding already";
        }
    }
}
