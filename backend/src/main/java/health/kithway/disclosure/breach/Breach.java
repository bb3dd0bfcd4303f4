package health.kithway.disclosure.breach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was seen that was not to be seen, by how many it is suffered, and where they live.
 *
 * @param affected how many people in which state, as counted when it was reported; the most first
 */
public record Breach(UUID id, Incident incident, List<InState> affected, Instant recordedAt) {

    public Breach {
        affected = List.copyOf(affected);
    }

    /** @param state two letters; absent where nobody said where they live */
    public record InState(@Nullable String state, int people) {}

    /** Everybody affected. */
    public int people() {
        return affected.stream().mapToInt(InState::people).sum();
    }

    public Deadlines deadlines() {
        return Deadlines.of(incident.discoveredOn(), affected);
    }
}
