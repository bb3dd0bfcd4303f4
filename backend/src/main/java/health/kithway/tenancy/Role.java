package health.kithway.tenancy;

/** What somebody may be in an organization; the same words as the realm roles in Keycloak, in upper case. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    MARKETER,
    COMPLIANCE,
    PRACTICE,
    SCHEDULING
}
