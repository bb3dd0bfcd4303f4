package health.kithway.circle;

/** What a member of a circle may know or do (R-HIPAA-09). None follows from another. */
public enum Permission {
    /** How far the referral has come, e.g. that a visit is booked; not when or where. */
    STATUS,
    /** When and where the visit is. */
    LOGISTICS,
    /** See what there is to do, and take it on. */
    TASKS,
    /** Ask others in; the patient still says what they may know. */
    INVITE
}
