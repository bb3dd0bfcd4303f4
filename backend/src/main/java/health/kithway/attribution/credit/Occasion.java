package health.kithway.attribution.credit;

/** Why credit was shared, first or again. The list grows. */
public enum Occasion {
    SENT,
    /** Something became known late. */
    TOUCH_ADDED,
    /** A visit turned out to be something else. */
    VISIT_JUDGED,
    MODEL_DECLARED,
    MERGED,
    RECOUNTED
}
