package health.kithway.referral;

/** What the patient is to who is asking. */
public enum Relation {
    CHILD,
    SPOUSE,
    PARENT,
    FRIEND,
    OTHER
}
