package health.kithway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Real time plus an offset that can only grow once it is kept; ticks in microseconds, which is all that PostgreSQL keeps. */
public final class SandboxClock extends Clock {

    private static final Duration TICK = Duration.ofNanos(1_000);
    private static final int OPENS = 8;
    private static final int CLOSES = 17;

    private final Path file;
    private volatile Duration offset;

    public SandboxClock(Path file) {
        this.file = file;
        this.offset = read(file);
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Duration offset() {
        return offset;
    }

    /** Forward, never back: what was planned, signed and audited stays in its order. */
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The sandbox clock only goes forward");
        }
        offset = offset.plus(by);
        keep();
    }

    /** For replaying a history at the first start only; not kept. */
    public synchronized void replayFrom(Instant time) {
        offset = Duration.between(Clock.systemUTC().instant(), time);
    }

    /** Back to the kept offset after a replay. */
    public synchronized void endReplay() {
        offset = read(file);
    }

    /** When it is night or weekend at the clinic, goes on to when it opens on its next working day; answers by how much. */
    public Duration goToOfficeHours(ZoneId zone) {
        ZonedDateTime now = instant().atZone(zone);
        ZonedDateTime open = now;
        while (isWeekend(open) || open.getHour() < OPENS || open.getHour() >= CLOSES) {
            boolean laterToday = open.getHour() < OPENS && !isWeekend(open);
            open = (laterToday ? open : open.plusDays(1))
                    .toLocalDate()
                    .atTime(OPENS, 0)
                    .atZone(zone);
        }
        Duration by = Duration.between(now, open);
        if (!by.isZero()) {
            advance(by);
        }
        return by;
    }

    private static boolean isWeekend(ZonedDateTime time) {
        return time.getDayOfWeek().getValue() > 5;
    }

    private void keep() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, offset.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public Instant instant() {
        return Clock.tick(Clock.offset(Clock.systemUTC(), offset), TICK).instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tick(Clock.offset(Clock.system(zone), offset), TICK);
    }
}
