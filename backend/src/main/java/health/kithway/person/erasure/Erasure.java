package health.kithway.person.erasure;

import health.kithway.person.PersonId;
import java.time.Instant;

/** A person was erased, for good. */
public record Erasure(PersonId person, Reason reason, Instant erasedAt) {

    public enum Reason {
        /** The person, or who may speak for them, asked for it. */
        ASKED_FOR,
        /** The time for which the organization keeps people is over. */
        TIME_OVER,
        /** They should never have been registered, e.g. a test or somebody else's number. */
        NEVER_MEANT_TO_BE,
        /** A backup from before their erasure brought them back. */
        RESTORED
    }
}
