package health.kithway.referral;

import java.time.Instant;

/** One referral turned out to be another, which stays. */
public record Merge(ReferralId duplicate, ReferralId kept, Instant mergedAt) {}
