package health.kithway.messaging.meaning;

/** What a reply means; where several fit, the first of those that are not answers (R-REPLY-01, R-REPLY-04). */
public enum Intent {
    /** Somebody may be in danger: a fixed answer, and a person at once. */
    EMERGENCY,
    OPT_OUT,
    WRONG_NUMBER,
    HELP,
    OPT_IN,
    RESCHEDULE,
    CANCEL,
    CONFIRM,
    /** I will do the task. */
    TAKE,
    /** I cannot do the task. */
    CANNOT,
    /** The task is done. */
    DONE,
    /** One of several things that were offered by number. */
    CHOICE,
    FREE_TEXT;

    /** Whether it means something only while a question is open. */
    public boolean isAnswer() {
        return switch (this) {
            case RESCHEDULE, CANCEL, CONFIRM, TAKE, CANNOT, DONE, CHOICE -> true;
            case EMERGENCY, OPT_OUT, WRONG_NUMBER, HELP, OPT_IN, FREE_TEXT -> false;
        };
    }
}
