package health.kithway.circle;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to hear of, of all they may know. What they may know is the patient's to say; this is theirs.
 *
 * @param pausedUntil until when they want to hear nothing
 */
public record Wants(Set<Permission> topics, @Nullable Instant pausedUntil) {

    /** Who has not said anything hears of everything they may know. */
    public static final Wants ALL = new Wants(Set.of(Permission.values()), null);

    public Wants {
        topics = Set.copyOf(topics);
    }

    boolean isPausedAt(Instant at) {
        return pausedUntil != null && at.isBefore(pausedUntil);
    }

    boolean hears(Permission topic, Instant at) {
        return topics.contains(topic) && !isPausedAt(at);
    }
}
