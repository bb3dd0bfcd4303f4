package health.kithway.messaging;

/** What a message asks; open for 72 hours after it was sent (R-REPLY-01). */
public enum Question {
    /** C to confirm, R to reschedule, X to cancel. */
    CONFIRM_APPOINTMENT,
    /** 1 to take a task of the circle on, 2 if one cannot, D when it is done. */
    TAKE_TASK
}
