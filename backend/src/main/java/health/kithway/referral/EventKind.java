package health.kithway.referral;

/** What a line of the timeline says. The list grows. */
public enum EventKind {
    SENT,
    OPENED,
    CONSENTED,
    REGISTERED,
    SCHEDULED,
    RESCHEDULED,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    /** The person answered that they will come. */
    CONFIRMED,
    /** The person asks for another time; staff act on it. */
    RESCHEDULE_ASKED,
    /** The person asks to cancel; staff act on it. */
    CANCEL_ASKED,
    /** The person was not sure what for; staff call. */
    CALL_ASKED,
    /** A minor and a sensitive service line: nobody is written to, staff decide (R-ST-01). */
    MESSAGES_HELD,
    /** Staff saw that it is another referral told again. */
    MERGED
}
