package health.kithway.referral;

/** By which way something became known. */
public enum EventSource {
    /** Our own mobile pages. */
    PAGE,
    /** A front end or a practice, through the API. */
    API,
    /** A scheduling system. */
    PARTNER,
    STAFF,
    /** An answer to a text or an e-mail. */
    REPLY,
    KITHWAY
}
