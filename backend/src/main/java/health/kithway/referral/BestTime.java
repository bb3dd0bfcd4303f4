package health.kithway.referral;

/** When somebody likes to be called. */
public enum BestTime {
    MORNING,
    AFTERNOON,
    EVENING,
    ANY
}
