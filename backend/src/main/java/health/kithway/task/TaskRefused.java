package health.kithway.task;

import health.kithway.problem.Refusal;

/** Why nothing can be done about a task any more. */
public sealed interface TaskRefused extends Refusal {

    /** Somebody ended it before. */
    record Closed() implements TaskRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "task-closed";
        }

        @Override
        public String title() {
            return "The task is closed already";
        }
    }
}
