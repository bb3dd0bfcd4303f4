package health.kithway.circle;

import health.kithway.job.Fact;
import health.kithway.referral.ReferralId;
import java.util.UUID;

/** There is a circle around a referral now. */
public record CircleStarted(CircleId circleId, ReferralId referralId) implements Fact {

    @Override
    public UUID subject() {
        return circleId.value();
    }
}
