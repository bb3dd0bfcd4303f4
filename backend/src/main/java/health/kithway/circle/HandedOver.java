package health.kithway.circle;

import health.kithway.job.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another member handles it now.
 *
 * @param from the member who handed over; absent where staff did
 */
public record HandedOver(
        CircleId circleId, MemberId memberId, @Nullable MemberId from) implements Fact {

    @Override
    public UUID subject() {
        return circleId.value();
    }
}
