package health.kithway.referral;

/** How a referral stands when it is not on its way to a completed appointment. */
public enum Outcome {
    DECLINED,
    CANCELLED,
    NO_SHOW,
    EXPIRED,
    DUPLICATE,
    ERRORED
}
