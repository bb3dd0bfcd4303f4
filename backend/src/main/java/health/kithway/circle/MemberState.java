package health.kithway.circle;

/** How somebody stands in a circle. */
public enum MemberState {
    /** The patient has not said yes: knows only that an answer is awaited. */
    AWAITING,
    ACTIVE,
    /** Somebody fears for the patient: is shown and told nothing (R-HIPAA-08). */
    HELD,
    /** The patient said no. */
    DECLINED,
    LEFT,
    REMOVED;

    /** Whether the person still is in the circle; who is out may be asked in again, as another member. */
    public boolean isIn() {
        return switch (this) {
            case AWAITING, ACTIVE, HELD -> true;
            case DECLINED, LEFT, REMOVED -> false;
        };
    }
}
