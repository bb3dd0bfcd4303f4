package health.kithway.consent.decision;

/** Why something is to be sent. */
public enum SendPurpose {
    /** Setting up a visit, reminding of it, answering about it. */
    ABOUT_VISIT,
    /** The same, saying who goes where or when: more than is needed, so the person must know that others may read it (R-HIPAA-11). */
    ABOUT_VISIT_BY_NAME,
    NEWS,
    /** A one-time code to an address that its holder typed a moment ago, to show that it is theirs (R-OTP-01). */
    CODE,
    /** News that somebody else pays for: marketing under HIPAA, which needs an authorization (R-HIPAA-02). */
    PAID_NEWS,
    /** A fixed text in answer to what somebody just wrote: HELP, START, an emergency. Owed even to who has stopped messages. */
    ANSWER,
    /** The one text that confirms STOP (R-TCPA-12). */
    STOP_CONFIRMATION
}
