package health.kithway.reminder.plan;

/** Who is told. Each of them is decided on at the moment of telling. The list grows. */
public enum Audience {
    /** The patient, or who asked for them: the one the referral writes to. */
    PATIENT,
    /** The clinic's own people: a task instead of a message. */
    STAFF
}
