package health.kithway.directory.calendar;

import health.kithway.problem.Refusal;

/** Why working days are not accepted. */
public sealed interface CalendarRefused extends Refusal {

    /** Somebody else changed them since they were read. */
    record ChangedMeanwhile() implements CalendarRefused {
        @Override
        public int status() {
            return 412;
        }

        @Override
        public String code() {
            return "calendar-changed-meanwhile";
        }

        @Override
        public String title() {
            return "Somebody changed the working days since you read them";
        }
    }
}
