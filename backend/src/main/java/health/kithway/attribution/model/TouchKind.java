package health.kithway.attribution.model;

/** What a touch is. The list grows. */
public enum TouchKind {
    /** A person opened a share link. */
    VISIT,
    /** The referral was sent by a share link; stands for the visit where none was seen. */
    LINK,
    /** A practice sent it. */
    PRACTICE,
    /** Somebody named a spoken code, on the telephone or at the desk. */
    SPOKEN_CODE,
    /** The person answered how they heard of the clinic. */
    SELF_REPORTED;

    /** Whether it may be told after the referral was sent, because it says what brought the person before. */
    public boolean isToldLater() {
        return this == SPOKEN_CODE || this == SELF_REPORTED;
    }
}
