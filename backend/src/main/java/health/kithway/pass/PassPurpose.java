package health.kithway.pass;

/** The one thing a pass lets its holder do. */
public enum PassPurpose {
    /** See how one's own referral stands. */
    FOLLOW_REFERRAL,
    /** Look at a version of a program as visitors see it. */
    PREVIEW_PROGRAM,
    /** See what is known of oneself, and one's receipts. */
    KNOW_ABOUT_ME,
    /** See who asks one into a circle, and join or decline. */
    JOIN_CIRCLE,
    /** Say, as the patient, what those in one's circle may know. */
    APPROVE_CIRCLE,
    /** Come back to one's circle; anything beyond its name wants a code. */
    CIRCLE_MEMBER,
    /** Share a program from one's own phone. */
    SHARE,
    /** Stop messages to one's own address, or choose, after a code, what is sent there. */
    UNSUBSCRIBE
}
