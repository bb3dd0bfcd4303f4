package health.kithway.pass;

/** The one thing a pass lets its holder do. */
public enum PassPurpose {
    /** See how one's own referral stands. */
    FOLLOW_REFERRAL,
    /** Look at a version of a program as visitors see it. */
    PREVIEW_PROGRAM,
    /** See what is known of oneself, and one's receipts. */
    KNOW_ABOUT_ME,
    /** Share a program from one's own phone. */
    SHARE,
    /** Stop messages to one's own address. */
    UNSUBSCRIBE
}
