package health.kithway.consent.suppression;

/** What somebody's STOP ends. */
public enum StopScope {
    /** Everything of the organization on that address; so unless it chose otherwise, and from a day on for all. */
    ORGANIZATION,
    /** What is about the same program. */
    PROGRAM
}
