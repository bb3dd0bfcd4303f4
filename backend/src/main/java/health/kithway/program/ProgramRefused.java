package health.kithway.program;

import health.kithway.problem.Refusal;

/** Why a program says no. */
public sealed interface ProgramRefused extends Refusal {

    /** A program must say the same in every language people are written to in. */
    record PageMissing() implements ProgramRefused {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "program-page-missing";
        }

        @Override
        public String title() {
            return "A program needs its page in every language";
        }
    }
}
