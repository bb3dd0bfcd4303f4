package health.kithway.consent.representative;

/** What makes somebody a personal representative (45 CFR 164.502(g)). */
public enum AuthorityKind {
    /** Ends by itself when the child is 18. */
    PARENT,
    GUARDIAN,
    POWER_OF_ATTORNEY,
    HEALTH_CARE_PROXY,
    OTHER
}
