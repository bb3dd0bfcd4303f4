package health.kithway.referral;

/** How far a referral has come. It only ever goes forward; what ends it otherwise is its {@link Outcome}. */
public enum Stage {
    SENT,
    OPENED,
    CONSENTED,
    REGISTERED,
    SCHEDULED,
    COMPLETED;

    /** Whether a referral at this stage may come to another: any later one, because news may overtake each other (R-ATT-04). */
    public boolean mayBecome(Stage next) {
        return next.compareTo(this) > 0;
    }

    /** The farther of the two. */
    Stage orLater(Stage next) {
        return mayBecome(next) ? next : this;
    }
}
