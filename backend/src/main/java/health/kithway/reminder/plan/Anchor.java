package health.kithway.reminder.plan;

/** From what a step counts. The list grows. */
public enum Anchor {
    /** The referral was sent. */
    SENT,
    /** What is needed to book was told. */
    REGISTERED,
    /** A visit was given a time, or another time than before. */
    SCHEDULED,
    /** The time of the visit itself; steps may come before it. */
    APPOINTMENT,
    /** The visit was missed. */
    NO_SHOW,
    /** The visit took place. */
    COMPLETED;

    /** Whether it is about one visit, so that a step is over when that one is moved. */
    public boolean isOfVisit() {
        return this != SENT && this != REGISTERED;
    }
}
