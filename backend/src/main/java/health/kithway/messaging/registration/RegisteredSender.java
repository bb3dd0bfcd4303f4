package health.kithway.messaging.registration;

import health.kithway.consent.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sender as administrators see it.
 *
 * @param perDay segments of texts, or mails; absent where there is no limit
 * @param heldUntil nothing leaves before then; far away when somebody has to look first
 * @param heldBecause the carrier's word for the fault
 */
public record RegisteredSender(
        UUID id,
        Channel channel,
        String address,
        String displayName,
        boolean requireTls,
        State state,
        double perSecond,
        @Nullable Integer perDay,
        @Nullable Instant heldUntil,
        @Nullable String heldBecause,
        Registration registration) {

    /** Whether anything may leave from it. */
    public enum State {
        PROPOSED,
        ACTIVE
    }

    /** What keeps it from becoming active: e-mail addresses are registered with nobody. */
    public List<String> missing() {
        return channel == Channel.TEXT && state == State.PROPOSED ? registration.missing() : List.of();
    }
}
