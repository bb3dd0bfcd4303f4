package health.kithway.job;

import java.time.Instant;

/** Thrown by a handler that must wait, not because it failed: the job becomes due again then, and no attempt is counted. */
public final class TryAgainAt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant when;

    public TryAgainAt(Instant when) {
        super("later", null, false, false);
        this.when = when;
    }

    public Instant when() {
        return when;
    }
}
