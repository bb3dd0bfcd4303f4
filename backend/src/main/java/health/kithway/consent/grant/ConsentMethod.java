package health.kithway.consent.grant;

/** How a yes or no reached us. */
public enum ConsentMethod {
    /** A box on a page. */
    PAGE,
    /** A box in somebody else's front end. */
    API,
    /** Told to a practice, which attests it. */
    PRACTICE_ATTESTED,
    /** A reply to a message. */
    REPLY,
    /** Told to staff, by phone or at the desk. */
    STAFF_NOTE,
    /** Signed; staff has the paper. */
    PAPER
}
