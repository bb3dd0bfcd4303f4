package health.kithway.job;

import java.util.UUID;

/**
 * Something that happened, told upward: the room where it happened writes it, rooms above listen. Holds ids, times and
 * fixed words only.
 */
public interface Fact {

    /** What it happened to; shown to operators beside the job. */
    UUID subject();
}
