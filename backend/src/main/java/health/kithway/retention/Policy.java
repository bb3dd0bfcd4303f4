package health.kithway.retention;

import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * For how long an organization keeps something.
 *
 * @param setAt when somebody said so; absent for the usual time
 */
public record Policy(Kept kept, Period keepFor, @Nullable Instant setAt) {}
