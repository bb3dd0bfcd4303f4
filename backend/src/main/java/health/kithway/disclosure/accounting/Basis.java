package health.kithway.disclosure.accounting;

/** By what right something was told to somebody outside, and whether an accounting has to list it (45 CFR 164.528(a)(1)). */
public enum Basis {
    REQUIRED_BY_LAW(true),
    PUBLIC_HEALTH(true),
    ABUSE_REPORT(true),
    HEALTH_OVERSIGHT(true),
    COURT_ORDER(true),
    LAW_ENFORCEMENT(true),
    CORONER(true),
    RESEARCH(true),
    SERIOUS_THREAT(true),
    WORKERS_COMPENSATION(true),
    /** It should not have been told at all. */
    BY_MISTAKE(true),
    TREATMENT(false),
    PAYMENT(false),
    OPERATIONS(false),
    TO_THE_PERSON(false),
    AUTHORIZED(false),
    INVOLVED_IN_CARE(false);

    private final boolean accountable;

    Basis(boolean accountable) {
        this.accountable = accountable;
    }

    public boolean isAccountable() {
        return accountable;
    }
}
