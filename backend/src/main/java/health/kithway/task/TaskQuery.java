package health.kithway.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tasks somebody wants to see; what is absent does not matter to them. */
public record TaskQuery(
        StaffTask.@Nullable State state,
        @Nullable TaskKind kind,
        @Nullable UUID referral,
        @Nullable TaskCursor after) {

    public static final TaskQuery ALL = new TaskQuery(null, null, null, null);
}
