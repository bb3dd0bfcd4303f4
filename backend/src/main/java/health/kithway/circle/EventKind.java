package health.kithway.circle;

/** What can happen in a circle. */
public enum EventKind {
    STARTED,
    REFERRAL_ADDED,
    /** Somebody made a link to ask another in. */
    INVITED,
    JOINED,
    NO_THANKS,
    /** The patient let a member know what is in their rights. */
    APPROVED,
    /** The patient said yes to the visit, and that nothing is shared. */
    APPROVED_ALONE,
    DECLINED,
    RIGHTS_CHANGED,
    LEFT,
    REMOVED,
    HELD,
    RELEASED,
    PREFERENCES_CHANGED,
    ON_POINT,
    CLOSED
}
