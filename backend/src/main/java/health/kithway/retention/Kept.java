package health.kithway.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** Kinds of what is kept, each with the bounds of its time. What is not here is never purged: consents, decisions, the trail. */
public enum Kept {
    /** What people texted back (R-REPLY-03). */
    REPLY_WORDS(Period.ofDays(1), Period.ofDays(30), Period.ofDays(30)),
    /** What the placeholders of sent messages stood for. */
    MESSAGE_VALUES(Period.ofDays(1), Period.ofDays(30), Period.ofDays(90)),
    /** Who attested, what was shown, why: from when it last proved something (R-SEC-03). */
    EVIDENCE_WORDS(Period.ofYears(6), Period.ofYears(6), Period.ofYears(30)),
    /** People, from the last thing that happened to them; purging is erasing (R-SEC-03, R-HIPAA-07). */
    PEOPLE(Period.ofYears(6), Period.ofYears(10), Period.ofYears(100));

    private final Period least;
    private final Period usual;
    private final Period most;

    Kept(Period least, Period usual, Period most) {
        this.least = least;
        this.usual = usual;
        this.most = most;
    }

    /** What is purged after this; empty after the last. */
    Optional<Kept> next() {
        return switch (this) {
            case REPLY_WORDS -> Optional.of(MESSAGE_VALUES);
            case MESSAGE_VALUES -> Optional.of(EVIDENCE_WORDS);
            case EVIDENCE_WORDS -> Optional.of(PEOPLE);
            case PEOPLE -> Optional.empty();
        };
    }

    public Period usual() {
        return usual;
    }

    /** Whether an organization may keep it for so long. */
    boolean mayBeKeptFor(Period time, Instant now) {
        Instant wished = cutoff(time, now);
        return !time.isNegative() && !wished.isAfter(cutoff(least, now)) && !wished.isBefore(cutoff(most, now));
    }

    /** What is from then or before is due; calendar days and years in UTC. */
    static Instant cutoff(Period time, Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(time).toInstant();
    }
}
