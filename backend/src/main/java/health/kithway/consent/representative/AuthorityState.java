package health.kithway.consent.representative;

/** Whether a representative may decide at a moment. */
public enum AuthorityState {
    IN_FORCE,
    NOT_YET,
    ENDED,
    /** Somebody fears for the patient: the representative is told nothing and decides nothing. */
    HELD,
    /** The child is 18 and decides alone. */
    GROWN_UP
}
