package health.kithway.messaging.meaning;

/** What an open question wants to know, and so which words answer it. */
public enum Asked {
    /** C to confirm, R to reschedule, X to cancel. */
    VISIT,
    /** 1 I will do it, 2 I cannot, D done. */
    TASK,
    /** The number of one of several. */
    WHICH
}
