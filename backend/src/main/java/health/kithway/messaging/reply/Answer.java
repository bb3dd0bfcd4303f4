package health.kithway.messaging.reply;

/** How somebody answered what a message asked. */
public enum Answer {
    CONFIRM,
    RESCHEDULE,
    CANCEL
}
