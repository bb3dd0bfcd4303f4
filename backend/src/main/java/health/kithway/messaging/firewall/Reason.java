package health.kithway.messaging.firewall;

/** What a finding would tell a stranger (R-PHI-07), or why we cannot say (R-PHI-06). */
public enum Reason {
    CONDITION,
    MEDICATION,
    TEST_OR_RESULT,
    PROCEDURE,
    SPECIALTY,
    VISIT_TYPE,
    PREPARATION,
    BILLING,
    PROGRAM,
    IDENTITY,
    FREE_TEXT,
    UNKNOWN_LANGUAGE
}
