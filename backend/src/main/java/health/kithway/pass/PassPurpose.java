package health.kithway.pass;

/** The one thing a pass lets its holder do. */
public enum PassPurpose {
    /** See how one's own referral stands. */
    FOLLOW_REFERRAL,
    /** Stop messages to one's own address. */
    UNSUBSCRIBE
}
