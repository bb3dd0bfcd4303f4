package health.kithway.messaging.reply;

/** How somebody answered what a message asked. */
public enum Answer {
    CONFIRM,
    RESCHEDULE,
    CANCEL,
    /** I'll do it. */
    TAKE,
    /** I can't. */
    CANNOT,
    DONE
}
