package health.kithway.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until a test moves it. Starts on a Tuesday, 11:00 in Chicago and noon in New York. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-10T16:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    /** Moves on; a negative duration moves back. */
    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones are named where they are used");
    }
}
