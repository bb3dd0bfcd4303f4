package health.kithway.pass;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A session just made.
 *
 * @param cookie what the browser keeps; not kept here
 * @param keptFor how long it may keep it; absent: until it is closed
 */
public record IssuedSession(
        Session session, String cookie, @Nullable Duration keptFor) {

    @Override
    public String toString() {
        return "IssuedSession[" + session.id() + "]";
    }
}
