package health.kithway.integrity;

import java.time.Instant;

/** What a person said of a finding, for good. Who said it is in the trail. */
public record Resolution(Verdict verdict, Reason reason, Instant resolvedAt) {

    public enum Verdict {
        CONFIRMED,
        DISMISSED
    }

    /** Why; fixed words, because nothing here may hold a name. The list grows. */
    public enum Reason {
        /** It was asked, or seen, that it is so. */
        ASKED_AND_TRUE,
        /** It was asked, or seen, that it is not so. */
        ASKED_AND_NOT_TRUE,
        /** A family shares a telephone or an e-mail address. */
        FAMILY,
        /** The same visit was asked for twice. */
        SAME_VISIT,
        /** Another visit of the same patient. */
        OTHER_VISIT,
        /** Staff may be patients too. */
        STAFF_AS_PATIENT,
        /** Somebody tried it out. */
        TEST
    }
}
