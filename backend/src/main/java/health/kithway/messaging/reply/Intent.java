package health.kithway.messaging.reply;

/** What a reply means, the strongest first (R-REPLY-01). */
public enum Intent {
    OPT_OUT,
    WRONG_NUMBER,
    HELP,
    OPT_IN,
    CANCEL,
    RESCHEDULE,
    CONFIRM,
    TAKE,
    CANNOT,
    DONE,
    FREE_TEXT
}
