package health.kithway.referral;

/** Who sent a referral. */
public enum ReferralSource {
    SHARE_LINK,
    PRACTICE
}
