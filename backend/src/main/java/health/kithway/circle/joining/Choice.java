package health.kithway.circle.joining;

/** What a patient says when asked whether others may help with a visit. */
public enum Choice {
    /** Yes, and they may know what they asked for. */
    SHARE,
    /** Yes to the visit; nobody is told anything. */
    ALONE,
    /** No to all of it. */
    DECLINE
}
