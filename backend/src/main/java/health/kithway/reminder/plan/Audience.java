package health.kithway.reminder.plan;

/** Who is told. Each of them is decided on at the moment of telling. The list grows. */
public enum Audience {
    /** The patient, or who asked for them: the one the referral writes to. */
    PATIENT,
    /** The member of the circle who handles it now. */
    ON_POINT,
    /** Members of the circle who may know how far it has come; not when or where the visit is. */
    STATUS_MEMBERS,
    /** Members of the circle who may know when and where the visit is. */
    LOGISTICS_MEMBERS,
    /** The practice that sent the referral: that there is news, which it then reads as far as it may. */
    PRACTICE,
    /** The clinic's own people: a task instead of a message. */
    STAFF;

    /** Whether the time and the place of a visit may be said (R-HIPAA-09). */
    public boolean mayKnowWhenAndWhere() {
        return switch (this) {
            case PATIENT, LOGISTICS_MEMBERS -> true;
            case ON_POINT, STATUS_MEMBERS, PRACTICE, STAFF -> false;
        };
    }

    /** Whether it hears words at all. */
    public boolean isWrittenTo() {
        return this != PRACTICE && this != STAFF;
    }
}
