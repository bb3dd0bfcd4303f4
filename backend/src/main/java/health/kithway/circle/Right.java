package health.kithway.circle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A permission of a member.
 *
 * @param until when it ends by itself, if it does
 */
public record Right(Permission permission, @Nullable Instant until) {

    boolean holdsAt(Instant at) {
        return until == null || at.isBefore(until);
    }
}
