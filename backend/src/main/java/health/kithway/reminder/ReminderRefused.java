package health.kithway.reminder;

import health.kithway.problem.Refusal;

/** Why a step of a plan is not changed. */
public sealed interface ReminderRefused extends Refusal {

    /** It was taken, or is called off. */
    record Over() implements ReminderRefused {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String code() {
            return "reminder-over";
        }

        @Override
        public String title() {
            return "It was taken or called off already";
        }
    }
}
