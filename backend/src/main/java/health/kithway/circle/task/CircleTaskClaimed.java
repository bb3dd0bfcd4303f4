package health.kithway.circle.task;

import health.kithway.circle.MemberId;
import health.kithway.job.Fact;
import health.kithway.referral.ReferralId;
import java.util.UUID;

/** A member has taken a task on. */
public record CircleTaskClaimed(CircleTaskId taskId, ReferralId referralId, MemberId memberId) implements Fact {

    @Override
    public UUID subject() {
        return taskId.value();
    }
}
