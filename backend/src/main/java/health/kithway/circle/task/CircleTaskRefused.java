package health.kithway.circle.task;

import health.kithway.problem.Refusal;

/** Why something cannot be done with a task. */
public sealed interface CircleTaskRefused extends Refusal {

    @Override
    default int status() {
        return 409;
    }

    /** Somebody else was first. */
    record Taken() implements CircleTaskRefused {
        @Override
        public String code() {
            return "task-taken";
        }

        @Override
        public String title() {
            return "Somebody else has taken this task already";
        }
    }

    /** It is done, or not needed any more. */
    record Over() implements CircleTaskRefused {
        @Override
        public String code() {
            return "task-over";
        }

        @Override
        public String title() {
            return "This task is done or not needed any more";
        }
    }

    /** Only who has taken a task can finish it or give it back. */
    record NotYours() implements CircleTaskRefused {
        @Override
        public String code() {
            return "task-not-yours";
        }

        @Override
        public String title() {
            return "This member has not taken this task";
        }
    }

    /** The same is to do for this referral already. */
    record AlreadyThere() implements CircleTaskRefused {
        @Override
        public String code() {
            return "task-already-there";
        }

        @Override
        public String title() {
            return "The same is to do for this referral already";
        }
    }
}
