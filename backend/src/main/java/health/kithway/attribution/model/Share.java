package health.kithway.attribution.model;

/**
 * What one touch has of a referral's credit, and why.
 *
 * @param basisPoints 0 where it has none; all shares of a referral add up to 10,000, or to 0 for a duplicate
 * @param principal the greatest share, the latest of equals: under it the referral is counted whole in reports
 */
public record Share(Touch touch, Reason reason, int basisPoints, boolean principal) {

    /** Why a touch counts or does not. The list grows. */
    public enum Reason {
        /** The model gives it a share. */
        COUNTED,
        /** It could have counted; the model gives it nothing. */
        PASSED_OVER,
        /** The visit is not a person's, or the same person's again: its classification says which. */
        NOT_COUNTED_AS_VISIT,
        /** Longer before the sending than the window. */
        OUTSIDE_WINDOW,
        /** After the referral was sent. */
        AFTER_SENDING,
        /** By a link of another program. */
        OTHER_PROGRAM,
        /** A visit by the same link was seen and counts instead. */
        VISIT_STANDS_FOR_IT,
        /** An answer, under a model that does not ask. */
        NOT_ASKED_BY_MODEL,
        /** Known only after the month was closed. */
        KNOWN_TOO_LATE,
        /** The referral is a duplicate; the one that was kept has the credit. */
        MERGED
    }
}
