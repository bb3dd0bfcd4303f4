package health.kithway.circle;

import health.kithway.job.Fact;
import java.util.UUID;

/** A member is out of the circle, or held: nothing is theirs to do any more. */
public record SteppedBack(CircleId circleId, MemberId memberId) implements Fact {

    @Override
    public UUID subject() {
        return memberId.value();
    }
}
